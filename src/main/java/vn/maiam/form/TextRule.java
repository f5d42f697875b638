package vn.maiam.form;

import java.util.List;
import java.util.Map;

/** Text; in a text field on one line. */
class TextRule implements FieldRule {

    @Override
    public Object emptyValue() {
        return "";
    }

    @Override
    public Object sanitise(FormField field, Object value, List<FieldOptions.Option> options) {
        if (value == null || value instanceof List<?> || value instanceof Map<?, ?>) {
            return "";
        }
        String text = value.toString();
        return field.type().equals("textfield") ? text.replaceAll("[\r\n\t]", " ") : text;
    }

    @Override
    public Fault misfit(FormField field, Object value) {
        return new Fault(value instanceof String ? "lineBreak" : "notText");
    }
}
