package vn.maiam.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code .form} file (Camunda Forms JSON) as the server reads it.
 *
 * @param id the form's id
 * @param components everything on the form, as nested in the file
 * @param unsupportedComponents types of components that this house does not allow in a form, e.g. {@code iframe}
 * @param facts what its conditions and texts ask of {@code context}: {@code childAge} for {@code context.childAge}
 * @param problems what else a modeler has to put right before the form may be deployed, each a Vietnamese sentence
 */
public record FormSchema(
        String id,
        List<FormField> components,
        List<String> unsupportedComponents,
        Set<String> facts,
        List<String> problems) {

    public FormSchema {
        components = List.copyOf(components);
        unsupportedComponents = List.copyOf(unsupportedComponents);
        facts = Set.copyOf(facts);
        problems = List.copyOf(problems);
    }

    /** @throws IllegalArgumentException if the text is no JSON object */
    public static FormSchema parse(String json) {
        return FormSchemaReader.read(json);
    }

    /** What the form asks for, in its order: groups are flattened, a dynamic list is one field with its own fields. */
    public List<FormField> fields() {
        return FormField.inputsOf(components);
    }

    public Optional<FormField> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
