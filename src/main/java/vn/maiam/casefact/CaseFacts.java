package vn.maiam.casefact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.CaseHistories;
import vn.maiam.casefile.CaseHistory;
import vn.maiam.casefile.ReportJoined;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/** Keeps the fact tables in step with what stands in a file. */
@Component
class CaseFacts implements RecordWatch {

    private final List<FactRule> rules = FactRules.read();
    private final CaseHistories histories;
    private final FactsOfAFile working;
    private final CaseFactRows rows;

    CaseFacts(CaseHistories histories, FactsOfAFile working, CaseFactRows rows) {
        this.histories = histories;
        this.working = working;
        this.rows = rows;
    }

    @Override
    @Transactional
    public void recorded(Step step, FormVersion form, long place, Map<String, Object> content) {
        if (step.onCase()) {
            settleWhatConcerns(form.formId(), step.caseCode());
        }
    }

    @Override
    @Transactional
    public void corrected(Step step, FormVersion form, long place, Map<String, Object> content) {
        recorded(step, form, place, content);
    }

    @EventListener
    @Transactional
    void on(ReportJoined joined) {
        settle(joined.caseCode(), rules);
    }

    private void settleWhatConcerns(String formId, String caseCode) {
        Set<String> tables = rules.stream()
                .filter(rule -> rule.concerns(formId))
                .map(FactRule::table)
                .collect(Collectors.toSet());
        if (!tables.isEmpty()) {
            settle(
                    caseCode,
                    rules.stream().filter(rule -> tables.contains(rule.table())).toList());
        }
    }

    private void settle(String caseCode, List<FactRule> rules) {
        CaseHistory history = histories.of(caseCode, FactRule.forms(rules));
        rules.stream()
                .collect(Collectors.groupingBy(FactRule::table, TreeMap::new, Collectors.toList()))
                .forEach((table, ofTable) -> rows.settle(table, history.codes(), working.out(ofTable, history)));
    }
}
