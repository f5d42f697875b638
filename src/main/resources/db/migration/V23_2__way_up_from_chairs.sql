-- A chair who lets a report lie: the way up, as for the chair of a commune.
INSERT INTO escalation (role, head_role, above_role, valid_from, source) VALUES
    ('districtChair', 'provinceLabour',  'provinceChair', DATE '2017-07-01',
        'Cơ quan lao động cấp trên giám sát việc giải quyết; mặc định của hệ thống'),
    ('provinceChair', 'provinceManager', NULL,            DATE '2017-07-01',
        'Trên cấp tỉnh không có ai làm việc trong hệ thống; mặc định của hệ thống');
