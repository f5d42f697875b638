-- The unit's own plan whose targets its report holds; null where that is the plan that asks.
ALTER TABLE unit_report ADD COLUMN own_plan VARCHAR(40);
ALTER TABLE unit_report ADD COLUMN own_plan_version INTEGER;
ALTER TABLE report_version ADD COLUMN own_plan VARCHAR(40);
ALTER TABLE report_version ADD COLUMN own_plan_version INTEGER;
