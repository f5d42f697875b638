-- Records and the access log only grow.
CREATE TRIGGER record_append_only BEFORE UPDATE, DELETE ON record FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
CREATE TRIGGER access_log_append_only BEFORE UPDATE, DELETE ON access_log FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
