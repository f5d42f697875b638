package vn.maiam.register;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.OptionLookup;
import vn.maiam.workflow.Step;

/** The children of a unit, looked up by name: what a list too long for a form looks like to one. */
@Component
class ListedChildren implements OptionLookup {

    private final JdbcClient sql;

    ListedChildren(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "testChildren";
    }

    @Override
    public List<Option> search(Step step, String typed, int most) {
        return sql.sql("SELECT id, name FROM child WHERE unit_key = ? AND name LIKE ? ORDER BY name LIMIT ?")
                .params(step.unitKey(), "%" + typed + "%", most)
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    @Override
    public Optional<Option> find(Step step, String value) {
        return sql.sql("SELECT id, name FROM child WHERE unit_key = ? AND id = ?")
                .params(step.unitKey(), Long.valueOf(value))
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .optional();
    }

    @Override
    public Optional<String> label(String value) {
        return sql.sql("SELECT name FROM child WHERE id = ?")
                .param(Long.valueOf(value))
                .query(String.class)
                .optional();
    }
}
