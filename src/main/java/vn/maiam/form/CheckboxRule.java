package vn.maiam.form;

import java.util.List;

/** Yes or no. */
class CheckboxRule implements FieldRule {

    @Override
    public Object emptyValue() {
        return false;
    }

    @Override
    public Object sanitise(FormField field, Object value, List<FieldOptions.Option> options) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public Fault misfit(FormField field, Object value) {
        return new Fault("notYesNo");
    }
}
