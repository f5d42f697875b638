-- Entries that change an issued plan, or ask whether it is to be changed because the plan above was. holds is the plan while the
-- change is under way: two at once would each undo what the other did.
CREATE TABLE plan_amendment (
    entry_code    VARCHAR(40)              NOT NULL PRIMARY KEY,
    plan_code     VARCHAR(40)              NOT NULL REFERENCES plan (code),
    above_code    VARCHAR(40) REFERENCES plan (code),
    above_version INTEGER,
    holds         VARCHAR(40),
    begun_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT plan_amendment_one_at_a_time UNIQUE (holds),
    CONSTRAINT plan_amendment_told_once UNIQUE (above_code, above_version, plan_code)
);

INSERT INTO due_time (step, risk_level, amount, unit, counts_from, unit_key, source, valid_from)
VALUES ('plan.reviewPlan', '*', 10, 'WORKING_DAYS', 'STEP', '*',
    'Các kế hoạch nguồn không quy định; mặc định của hệ thống', TIMESTAMP WITH TIME ZONE '2017-07-01 00:00:00+07:00');
