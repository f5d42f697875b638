INSERT INTO due_time (step, risk_level, amount, unit, counts_from, unit_key, source, valid_from)
SELECT step, '*', amount, 'WORKING_DAYS', 'STEP', '*', source, TIMESTAMP WITH TIME ZONE '2017-07-01 00:00:00+07:00'
FROM (VALUES
    ('policyProposal.readResult', 5, 'Kế hoạch không quy định; mặc định của hệ thống'),
    ('policyProposalReview.considerProposal', 15, 'Kế hoạch không quy định; mặc định của hệ thống'),
    ('policyProposalReview.signProposal', 5, 'Kế hoạch không quy định; mặc định của hệ thống'),
    ('policyProposalReview.recordReply', 60, 'Tùy cơ quan có thẩm quyền trả lời; mặc định của hệ thống')
) AS seed (step, amount, source);
