-- A lane may name a duty instead of a role: the work falls to whoever has it at the leg's own unit, whatever its level.
-- Nobody is appointed to a duty, so a duty is a role without a level that no people's file may give.
INSERT INTO role (id, name, level, sector, supervises, position) VALUES
    ('districtChair', 'Chủ tịch Ủy ban nhân dân cấp huyện',            'DISTRICT', NULL, FALSE, 10),
    ('provinceChair', 'Chủ tịch Ủy ban nhân dân cấp tỉnh',             'PROVINCE', NULL, FALSE, 20),
    ('planOfficer',   'Người phụ trách kế hoạch, báo cáo của đơn vị', NULL,       NULL, FALSE, 32),
    ('chair',         'Chủ tịch Ủy ban nhân dân',                      NULL,       NULL, FALSE, 33);

INSERT INTO authority (role, substitute_role, valid_from, source) VALUES
    ('districtChair', 'provinceChair', DATE '2025-07-01', 'Luật số 72/2025/QH15; Nghị định số 147/2025/NĐ-CP');

-- On a leg of a unit of this level, an area where sector is null, else that sector's office.
CREATE TABLE duty (
    duty   VARCHAR(30) NOT NULL REFERENCES role (id),
    level  VARCHAR(10) NOT NULL,
    sector VARCHAR(20),
    role   VARCHAR(30) NOT NULL REFERENCES role (id),
    source VARCHAR(300) NOT NULL,
    CONSTRAINT duty_level CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    CONSTRAINT duty_once UNIQUE (duty, level, sector)
);

-- At an office its own people; the labour office leads the plans of its level (000, 001, 002, 003, 004: cơ quan chủ trì).
INSERT INTO duty (duty, level, sector, role, source)
SELECT 'receivingOfficer', level, sector, id, 'Cơ quan nhận việc tự làm việc của mình'
FROM role WHERE sector IS NOT NULL;
INSERT INTO duty (duty, level, sector, role, source)
SELECT 'planOfficer', level, sector, id, 'Cơ quan nhận việc tự làm việc của mình'
FROM role WHERE sector IS NOT NULL;
INSERT INTO duty (duty, level, sector, role, source) VALUES
    ('planOfficer', 'COMMUNE',  NULL, 'communeOfficer', 'Mặc định của hệ thống: cán bộ bảo vệ trẻ em cấp xã'),
    ('planOfficer', 'DISTRICT', NULL, 'districtLabour', 'Năm kế hoạch nguồn: cơ quan lao động là cơ quan chủ trì'),
    ('planOfficer', 'PROVINCE', NULL, 'provinceLabour', 'Năm kế hoạch nguồn: cơ quan lao động là cơ quan chủ trì'),
    ('chair', 'COMMUNE',  NULL, 'communeChair',  'Luật Tổ chức chính quyền địa phương'),
    ('chair', 'DISTRICT', NULL, 'districtChair', 'Luật Tổ chức chính quyền địa phương'),
    ('chair', 'PROVINCE', NULL, 'provinceChair', 'Luật Tổ chức chính quyền địa phương');
INSERT INTO duty (duty, level, sector, role, source)
SELECT 'chair', office.level, office.sector, chair.role, 'Cơ quan chuyên môn tham mưu cho Ủy ban nhân dân cùng cấp'
FROM role office JOIN duty chair ON chair.duty = 'chair' AND chair.level = office.level AND chair.sector IS NULL
WHERE office.sector IS NOT NULL;
