CREATE TRIGGER paper_template_append_only BEFORE UPDATE, DELETE ON paper_template FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
