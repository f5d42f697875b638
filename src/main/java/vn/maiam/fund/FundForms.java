package vn.maiam.fund;

import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.Step;

/** The two forms that write the ledger. */
final class FundForms {

    private static final String ENTRY = "fundEntry";
    private static final String COUNTER = "fundCounter";

    private FundForms() {}

    static boolean isEntry(Step step, FormVersion form) {
        return !step.onCase() && ENTRY.equals(form.formId());
    }

    static boolean isCounter(Step step, FormVersion form) {
        return !step.onCase() && COUNTER.equals(form.formId());
    }

    static boolean isAny(Step step, FormVersion form) {
        return isEntry(step, form) || isCounter(step, form);
    }
}
