CREATE TRIGGER plan_version_append_only BEFORE UPDATE, DELETE ON plan_version FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
CREATE TRIGGER plan_report_date_append_only BEFORE UPDATE, DELETE ON plan_report_date FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
