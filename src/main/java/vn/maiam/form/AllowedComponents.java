package vn.maiam.form;

import java.util.Set;

/** The form-js components that a form of this house may use; the rest has no place in a record. */
class AllowedComponents {

    private static final Set<String> TYPES = Set.of(
            "text",
            "separator",
            "spacer",
            "group",
            "dynamiclist",
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "datetime");

    static boolean contains(String type) {
        return TYPES.contains(type);
    }
}
