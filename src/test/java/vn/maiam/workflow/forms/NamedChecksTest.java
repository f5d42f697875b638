package vn.maiam.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.maiam.form.FormRefused;
import vn.maiam.form.FormSchema;
import vn.maiam.form.Refusal;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.Step;

class NamedChecksTest {

    private static final FormSchema FORM = FormSchema.parse(
            """
            {"id": "visit", "components": [
              {"type": "textfield", "key": "name", "label": "Tên", "properties": {"check": "short, quiet"}},
              {"type": "dynamiclist", "path": "sessions", "label": "Các buổi", "components": [
                {"type": "textfield", "key": "place", "label": "Nơi", "properties": {"check": "quiet"}}]}]}""");

    private final List<Object> judged = new ArrayList<>();
    private final NamedChecks checks = new NamedChecks(new StaticListableBeanFactory(Map.of(
                    "short", check("short", value -> value.length() < 4),
                    "quiet", check("quiet", value -> !value.contains("!"))))
            .getBeanProvider(FieldCheck.class));

    @Test
    void runsEveryCheckThatAFieldNames() {
        assertThat(refused(Map.of("name", "Lan Anh"))).containsExactly(refusal("name", "Tên", "short"));
        assertThat(refused(Map.of("name", "Lý!"))).containsExactly(refusal("name", "Tên", "quiet"));
        assertThatCode(() -> check(Map.of("name", "Lý"))).doesNotThrowAnyException();
    }

    @Test
    void runsChecksInTheRowsOfAList() {
        Map<String, Object> content =
                Map.of("sessions", List.of(Map.of("place", "Trạm y tế"), Map.of("place", "Nhà!")));

        assertThat(refused(content)).containsExactly(refusal("sessions[1].place", "Nơi", "quiet"));
    }

    @Test
    void judgesOnlyWhatIsFilled() {
        Map<String, Object> content = new HashMap<>();
        content.put("name", null);
        content.put("sessions", List.of(Map.of("place", ""), new HashMap<>()));

        check(content);

        assertThat(judged).isEmpty();
    }

    private List<Refusal> refused(Map<String, Object> content) {
        return catchThrowableOfType(FormRefused.class, () -> check(content)).refusals();
    }

    private void check(Map<String, Object> content) {
        checks.check(new Step("p", "t", "T", "c", "c", "u", "me", Map.of()), FORM, content);
    }

    private static Refusal refusal(String path, String label, String check) {
        return new Refusal(path, label, "not " + check, "");
    }

    private FieldCheck check(String name, java.util.function.Predicate<String> fits) {
        return new FieldCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Objection> check(Step step, Object value) {
                judged.add(value);
                return fits.test((String) value) ? Optional.empty() : Optional.of(new Objection("not " + name, ""));
            }
        };
    }
}
