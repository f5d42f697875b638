CREATE TRIGGER report_work_append_only BEFORE UPDATE, DELETE ON report_work FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
