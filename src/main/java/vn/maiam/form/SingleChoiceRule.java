package vn.maiam.form;

import java.util.List;

/** One of the choices. */
class SingleChoiceRule implements FieldRule {

    @Override
    public Object emptyValue() {
        return null;
    }

    @Override
    public Object sanitise(FormField field, Object value, List<FieldOptions.Option> options) {
        return Values.isAmong(value, options) ? value : null;
    }

    @Override
    public Fault misfit(FormField field, Object value) {
        return new Fault("outsideList");
    }
}
