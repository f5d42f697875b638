-- A round whose date the plan has withdrawn before anybody got a task.
ALTER TABLE report_round DROP CONSTRAINT report_round_state;
ALTER TABLE report_round ADD CONSTRAINT report_round_state
    CHECK (state IN ('PLANNED', 'OPEN', 'CONSOLIDATING', 'FORWARDED', 'CLOSED', 'WITHDRAWN'));
