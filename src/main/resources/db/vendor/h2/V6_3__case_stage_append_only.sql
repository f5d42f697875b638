CREATE TRIGGER case_stage_append_only BEFORE UPDATE, DELETE ON case_stage FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
