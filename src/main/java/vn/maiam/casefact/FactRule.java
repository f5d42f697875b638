package vn.maiam.casefact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.maiam.form.FeelExpression;

/**
 * Which rows of one fact table the records of one form make.
 *
 * @param form the form's id
 * @param uses another form whose newest filling before it the expressions ask, as {@code file.report}; null for none
 * @param when what must hold of the record
 * @param rows a list of the record: each of its rows is one; null for one row a record
 * @param columns column of the table to its value
 */
record FactRule(
        String table, String form, String uses, FeelExpression when, String rows, Map<String, FeelExpression> columns) {

    boolean concerns(String formId) {
        return formId.equals(form) || formId.equals(uses);
    }

    static Set<String> forms(List<FactRule> rules) {
        Set<String> forms = new TreeSet<>();
        rules.forEach(rule -> {
            forms.add(rule.form());
            if (rule.uses() != null) {
                forms.add(rule.uses());
            }
        });
        return forms;
    }
}
