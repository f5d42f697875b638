CREATE TRIGGER task_handover_append_only BEFORE UPDATE, DELETE ON task_handover FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
