-- Records of entries only grow, and so does the fund's ledger.
CREATE TRIGGER entry_record_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry_record
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER fund_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fund_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
