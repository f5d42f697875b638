CREATE TRIGGER list_log_append_only BEFORE UPDATE, DELETE ON list_log FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
CREATE TRIGGER list_log_unit_append_only BEFORE UPDATE, DELETE ON list_log_unit FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
