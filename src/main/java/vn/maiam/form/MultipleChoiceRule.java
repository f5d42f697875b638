package vn.maiam.form;

import java.util.List;

/** Any of the choices. */
class MultipleChoiceRule implements FieldRule {

    @Override
    public Object emptyValue() {
        return List.of();
    }

    @Override
    public Object sanitise(FormField field, Object value, List<FieldOptions.Option> options) {
        return value instanceof List<?> list
                ? list.stream().filter(item -> Values.isAmong(item, options)).toList()
                : List.of();
    }

    @Override
    public Fault misfit(FormField field, Object value) {
        return new Fault(value instanceof List<?> ? "someOutsideList" : "notList");
    }
}
