CREATE TRIGGER paper_template_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_template
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
