-- What was done besides the targets, counted with them and frozen with them: the fund's results, sessions and services, the
-- plan's activities. amount: how many of unit; null where
-- nothing can be counted.
CREATE TABLE draft_work (
    code     VARCHAR(40)   NOT NULL,
    section  VARCHAR(20)   NOT NULL,
    position INTEGER       NOT NULL,
    name     VARCHAR(1000) NOT NULL,
    amount   BIGINT,
    unit     VARCHAR(40)   NOT NULL,
    target   BIGINT,
    detail   VARCHAR(500),
    PRIMARY KEY (code, section, position)
);

-- Of a report as it was sent; only grows, as the triggers in db/vendor see to.
CREATE TABLE report_work (
    version_id BIGINT        NOT NULL REFERENCES report_version (id),
    section    VARCHAR(20)   NOT NULL,
    position   INTEGER       NOT NULL,
    name       VARCHAR(1000) NOT NULL,
    amount     BIGINT,
    unit       VARCHAR(40)   NOT NULL,
    target     BIGINT,
    detail     VARCHAR(500),
    PRIMARY KEY (version_id, section, position),
    CONSTRAINT report_work_section CHECK (section IN ('FUND', 'WORK', 'HELD', 'ACTIVITY'))
);
