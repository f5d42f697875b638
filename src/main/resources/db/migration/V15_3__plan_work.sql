-- Plans that units below owe because a plan above names them; plan_code once they have issued one.
CREATE TABLE plan_request (
    parent_code  VARCHAR(40)              NOT NULL REFERENCES plan (code),
    unit_key     VARCHAR(48)              NOT NULL,
    entry_code   VARCHAR(40)              NOT NULL UNIQUE,
    requested_at TIMESTAMP WITH TIME ZONE NOT NULL,
    plan_code    VARCHAR(40) REFERENCES plan (code),
    PRIMARY KEY (parent_code, unit_key)
);

-- Offices that were asked what they think of a draft. An office that stays silent is missed, and holds nobody up.
CREATE TABLE plan_opinion (
    code       VARCHAR(60)              NOT NULL PRIMARY KEY,
    entry_code VARCHAR(40)              NOT NULL,
    round      INTEGER                  NOT NULL,
    unit_key   VARCHAR(48)              NOT NULL,
    state      VARCHAR(10)              NOT NULL,
    asked_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT plan_opinion_state CHECK (state IN ('asked', 'given', 'missed'))
);
CREATE INDEX plan_opinion_by_entry ON plan_opinion (entry_code, round);

INSERT INTO due_time (step, risk_level, amount, unit, counts_from, unit_key, source, valid_from)
SELECT step, '*', amount, 'WORKING_DAYS', 'STEP', '*', source, TIMESTAMP WITH TIME ZONE '2017-07-01 00:00:00+07:00'
FROM (VALUES
    ('plan.draftPlan', 15, 'Các kế hoạch nguồn không quy định; mặc định của hệ thống'),
    ('plan.submitPlan', 3, 'Các kế hoạch nguồn không quy định; mặc định của hệ thống'),
    ('plan.issuePlan', 5, 'Các kế hoạch nguồn không quy định; mặc định của hệ thống'),
    ('planOpinion.giveOpinion', 5, 'Các kế hoạch nguồn không quy định; mặc định của hệ thống')
) AS steps (step, amount, source);
