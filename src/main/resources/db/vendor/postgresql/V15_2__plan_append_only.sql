CREATE TRIGGER plan_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_report_date_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON plan_report_date
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
