-- What one unit has sent another about an entry. Units are named by key, entries by code: they are other modules' rows.
CREATE TABLE dispatch (
    code          VARCHAR(60)              NOT NULL PRIMARY KEY,
    entry_code    VARCHAR(40)              NOT NULL,
    sender_unit   VARCHAR(48)              NOT NULL,
    receiver_unit VARCHAR(48)              NOT NULL,
    due_on        DATE,
    sent_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_at   TIMESTAMP WITH TIME ZONE
);
CREATE INDEX dispatch_by_entry ON dispatch (entry_code);

-- Who gives an opinion on a budget estimate: the finance office of the area that it is sent to.
INSERT INTO role (id, name, level, sector, supervises, position) VALUES
    ('financeOfficer', 'Cơ quan tài chính', NULL, NULL, FALSE, 34);
INSERT INTO duty (duty, level, sector, role, source) VALUES
    ('financeOfficer', 'DISTRICT', NULL, 'districtFinance', 'Luật Ngân sách nhà nước 2015: cơ quan tài chính thẩm định dự toán'),
    ('financeOfficer', 'PROVINCE', NULL, 'provinceFinance', 'Luật Ngân sách nhà nước 2015: cơ quan tài chính thẩm định dự toán');

INSERT INTO due_time (step, risk_level, amount, unit, counts_from, unit_key, source, valid_from)
SELECT step, '*', amount, 'WORKING_DAYS', 'STEP', '*', source, TIMESTAMP WITH TIME ZONE '2017-07-01 00:00:00+07:00'
FROM (VALUES
    ('difficulty.addDetail', 3, 'Kế hoạch không quy định; mặc định của hệ thống'),
    ('difficulty.readAnswer', 5, 'Kế hoạch không quy định; mặc định của hệ thống'),
    ('difficultyAnswer.considerDifficulty', 5, 'Kế hoạch không quy định; mặc định của hệ thống'),
    ('difficultyAnswer.answerDifficulty', 10, 'Theo kế hoạch nếu có quy định; mặc định của hệ thống'),
    ('inspection.recordFindings', 15, 'Theo kế hoạch kiểm tra; mặc định của hệ thống'),
    ('inspection.checkRemedy', 5, 'Pháp luật không quy định; mặc định của hệ thống'),
    ('inspectionAnswer.answerConclusion', 10, 'Theo kết luận kiểm tra; mặc định của hệ thống'),
    ('budgetOpinion.giveOpinion', 5, 'Pháp luật không quy định; mặc định của hệ thống'),
    ('budgetEstimate.approveBudget', 5, 'Pháp luật không quy định; mặc định của hệ thống'),
    ('budgetEstimate.reviseBudget', 5, 'Pháp luật không quy định; mặc định của hệ thống'),
    ('evaluation.summarise', 10, 'Kế hoạch không quy định; mặc định của hệ thống'),
    ('evaluationReport.writeEvaluation', 10, 'Theo ngày ghi trong yêu cầu; mặc định của hệ thống'),
    ('evaluationCheck.checkEvaluation', 5, 'Kế hoạch không quy định; mặc định của hệ thống'),
    ('review.prepareReview', 10, 'Theo ngày dự kiến tổ chức; mặc định của hệ thống'),
    ('review.holdReview', 15, 'Theo ngày dự kiến tổ chức; mặc định của hệ thống'),
    ('reviewFollowUp.doFollowUp', 15, 'Theo ngày ghi trong biên bản; mặc định của hệ thống')
) AS seed (step, amount, source);
