CREATE TRIGGER report_version_append_only BEFORE UPDATE, DELETE ON report_version FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
CREATE TRIGGER figure_append_only BEFORE UPDATE, DELETE ON figure FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
CREATE TRIGGER figure_basis_append_only BEFORE UPDATE, DELETE ON figure_basis FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
