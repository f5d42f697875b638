-- A report says what was done for the children of each group, too. GROUP: one line a group.
ALTER TABLE report_work DROP CONSTRAINT report_work_section;
ALTER TABLE report_work ADD CONSTRAINT report_work_section
    CHECK (section IN ('FUND', 'GROUP', 'WORK', 'HELD', 'TASK', 'ACTIVITY'));
