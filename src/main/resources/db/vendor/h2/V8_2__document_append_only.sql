CREATE TRIGGER document_append_only BEFORE UPDATE, DELETE ON document FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
CREATE TRIGGER document_part_append_only BEFORE UPDATE, DELETE ON document_part FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
