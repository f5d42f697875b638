package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.maiam.form.FormSchema;

class FormsOfDiagramsTest {

    private final Map<String, FormSchema> forms = Models.forms();

    @Test
    void diagramsAndFormsBelongTogether() {
        Set<String> used = new TreeSet<>();
        Models.processes().forEach(process -> used.addAll(process.formIds()));

        assertThat(used).containsExactlyInAnyOrderElementsOf(forms.keySet());
    }

    @Test
    void everyFormIsNamedLikeItsFile() {
        assertThat(forms).allSatisfy((file, form) -> assertThat(form.id()).isEqualTo(file));
    }
}
