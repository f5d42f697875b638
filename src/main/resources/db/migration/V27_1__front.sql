-- The Fatherland Front and its member organisations watch what is done for children (000: "giám sát, phản ánh với cơ quan chức
-- năng và chính quyền địa phương việc thực hiện kế hoạch"). The Front is no office of the People's Committee: it gets no
-- referrals, owes no report and gives no opinion on drafts. So it is a role at the area itself, as the chair is, without a sector.
INSERT INTO role (id, name, level, sector, supervises, position) VALUES
    ('communeFront',  'Cán bộ Mặt trận Tổ quốc, đoàn thể cấp xã',    'COMMUNE',  NULL, FALSE, 5),
    ('districtFront', 'Cán bộ Mặt trận Tổ quốc, đoàn thể cấp huyện', 'DISTRICT', NULL, FALSE, 19),
    ('provinceFront', 'Cán bộ Mặt trận Tổ quốc, đoàn thể cấp tỉnh',  'PROVINCE', NULL, FALSE, 29),
    ('frontOfficer',  'Mặt trận Tổ quốc, đoàn thể',                  NULL,       NULL, FALSE, 35);
INSERT INTO duty (duty, level, sector, role, source) VALUES
    ('frontOfficer', 'COMMUNE',  NULL, 'communeFront',  'Luật Mặt trận Tổ quốc Việt Nam 2015, Điều 25: giám sát'),
    ('frontOfficer', 'DISTRICT', NULL, 'districtFront', 'Luật Mặt trận Tổ quốc Việt Nam 2015, Điều 25: giám sát'),
    ('frontOfficer', 'PROVINCE', NULL, 'provinceFront', 'Luật Mặt trận Tổ quốc Việt Nam 2015, Điều 25: giám sát');
INSERT INTO authority (role, substitute_role, valid_from, source) VALUES
    ('districtFront', 'provinceFront', DATE '2025-07-01', 'Luật số 72/2025/QH15; Nghị định số 147/2025/NĐ-CP');
INSERT INTO escalation (role, head_role, above_role, valid_from, source) VALUES
    ('communeFront',  'districtFront', 'provinceFront', DATE '2017-07-01', 'Mặt trận cấp trên; mặc định của hệ thống'),
    ('districtFront', 'provinceFront', NULL,            DATE '2017-07-01', 'Mặt trận cấp trên; mặc định của hệ thống');

INSERT INTO due_time (step, risk_level, amount, unit, counts_from, unit_key, source, valid_from)
SELECT step, '*', amount, 'WORKING_DAYS', 'STEP', '*', source, TIMESTAMP WITH TIME ZONE '2017-07-01 00:00:00+07:00'
FROM (VALUES
    ('frontFeedback.readAnswer', 5, 'Pháp luật không quy định; mặc định của hệ thống'),
    ('frontFeedback.closeFeedback', 5, 'Pháp luật không quy định; mặc định của hệ thống'),
    ('frontFeedbackAnswer.answerFeedback', 15, 'Kế hoạch không quy định; mặc định của hệ thống'),
    ('frontFeedbackAnswer.answerInsistence', 15, 'Kế hoạch không quy định; mặc định của hệ thống')
) AS seed (step, amount, source);
