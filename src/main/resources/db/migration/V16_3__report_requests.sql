-- The units that a report on request was asked of.
CREATE TABLE requested_unit (
    round_code VARCHAR(40) NOT NULL,
    unit_key   VARCHAR(48) NOT NULL,
    PRIMARY KEY (round_code, unit_key)
);

-- Why a consolidated report is being corrected; null unless it is.
ALTER TABLE report_round ADD COLUMN correction_reason VARCHAR(2000);

-- No plan says how long an office may check or consolidate: the system's default, until the administrator sets another.
-- Where the plan's own date is later, that counts.
INSERT INTO due_time (step, risk_level, amount, unit, counts_from, unit_key, source, valid_from) VALUES
    ('unitReport.prepareReport',   '*', 3, 'WORKING_DAYS', 'STEP', '*', 'Mặc định của hệ thống cho báo cáo bị trả lại hoặc đính chính; báo cáo lần đầu theo ngày của kế hoạch', TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+07:00'),
    ('unitReport.signReport',      '*', 1, 'WORKING_DAYS', 'STEP', '*', 'Mặc định của hệ thống; không muộn hơn ngày của kế hoạch nếu còn kịp', TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+07:00'),
    ('reportCheck.checkReport',    '*', 3, 'WORKING_DAYS', 'STEP', '*', 'Mặc định của hệ thống; kế hoạch không quy định', TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+07:00'),
    ('report.consolidate',         '*', 5, 'WORKING_DAYS', 'STEP', '*', 'Mặc định của hệ thống; kế hoạch không quy định', TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+07:00'),
    ('reportReceipt.checkForwarded', '*', 3, 'WORKING_DAYS', 'STEP', '*', 'Mặc định của hệ thống; kế hoạch không quy định', TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+07:00'),
    ('reportReceipt.receiveReport', '*', 5, 'WORKING_DAYS', 'STEP', '*', 'Mặc định của hệ thống; kế hoạch không quy định', TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+07:00');
