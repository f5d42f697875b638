-- Records of entries only grow, and so does the fund's ledger.
CREATE TRIGGER entry_record_append_only BEFORE UPDATE, DELETE ON entry_record FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
CREATE TRIGGER fund_entry_append_only BEFORE UPDATE, DELETE ON fund_entry FOR EACH ROW CALL 'vn.maiam.casefile.RefuseChange';
