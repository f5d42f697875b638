package vn.maiam.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.maiam.form.FormField;
import vn.maiam.form.FormSchema;

/** What a field takes from the file ({@code from}) names a field that is really there: a typo would only show nothing. */
class PrefillTest {

    /** As the prefill sources of the application say in their own descriptions. */
    private static final Map<String, Set<String>> SOURCES = Map.of(
            "child", Set.of("name", "sex", "birthDate", "birthYear", "age", "view"),
            "case",
                    Set.of(
                            "code",
                            "label",
                            "unitName",
                            "stage",
                            "stageName",
                            "status",
                            "statusName",
                            "riskLevel",
                            "riskLevelName",
                            "riskRule",
                            "receivedAt"),
            "report",
                    Set.of(
                            "title",
                            "period",
                            "dueOn",
                            "unitName",
                            "sent",
                            "wish",
                            "returnReason",
                            "correctionReason",
                            "received",
                            "missing",
                            "lateUnits",
                            "recipients",
                            "activities",
                            "fund",
                            "difficulties",
                            "proposals"),
            "person", Set.of("name", "unitName", "unitLevel"),
            "process", processVariables(),
            "planWork",
                    Set.of(
                            "basedOn",
                            "title",
                            "targets",
                            "shares",
                            "activities",
                            "duties",
                            "reports",
                            "opinions",
                            "splitWarning",
                            "aboveTitle",
                            "aboveReason",
                            "aboveChanges"),
            "referral",
                    Set.of(
                            "code",
                            "need",
                            "service",
                            "activity",
                            "from",
                            "until",
                            "senderName",
                            "receiverName",
                            "status"));

    private static final Map<String, FormSchema> FORMS = Models.forms();

    static Stream<FormSchema> forms() {
        return FORMS.values().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldTakesItsValueFromWhereThereIsOne(FormSchema form) {
        assertThat(form.fields().stream().filter(field -> field.from() != null))
                .allSatisfy(field -> assertThat(places(field))
                        .as("%s.%s", form.id(), field.key())
                        .allMatch(PrefillTest::exists));
    }

    /** Prefilled rows come with the list as a whole; a column's own {@code from} would be ignored. */
    @ParameterizedTest
    @MethodSource("forms")
    void columnsOfAListTakeNothingOfTheirOwn(FormSchema form) {
        assertThat(form.fields().stream().flatMap(field -> field.fields().stream()))
                .allMatch(column -> column.from() == null);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsTakenFromAnotherFormHasTheSameShape(FormSchema form) {
        form.fields().stream().filter(field -> field.from() != null).forEach(field -> places(field).stream()
                .filter(place -> field(place) != null)
                .forEach(place -> assertThat(field(place).fields().isEmpty())
                        .as("%s.%s takes %s", form.id(), field.key(), place)
                        .isEqualTo(field.fields().isEmpty())));
    }

    @Test
    void noFormHasTheNameOfASource() {
        assertThat(FORMS).doesNotContainKeys(SOURCES.keySet().toArray(String[]::new));
    }

    private static boolean exists(String place) {
        Set<String> names = SOURCES.get(sourceOf(place));
        return names == null ? field(place) != null : names.contains(nameIn(place));
    }

    private static FormField field(String place) {
        FormSchema form = FORMS.get(sourceOf(place));
        return form == null ? null : form.field(nameIn(place)).orElse(null);
    }

    private static String sourceOf(String place) {
        return place.substring(0, Math.max(place.indexOf('.'), 0));
    }

    private static String nameIn(String place) {
        return place.substring(place.indexOf('.') + 1);
    }

    private static List<String> places(FormField field) {
        return Arrays.stream(field.from().split("\\|")).map(String::trim).toList();
    }

    private static Set<String> processVariables() {
        Set<String> names = new TreeSet<>(
                Set.of("caseCode", "label", "riskLevel", "riskRule", "urgent", "referralCode", "receiver"));
        Models.forms().values().forEach(form -> form.fields().stream()
                .filter(FormField::routes)
                .forEach(field -> names.add(field.key())));
        return names;
    }
}
