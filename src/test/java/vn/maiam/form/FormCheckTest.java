package vn.maiam.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormCheckTest {

    private static final Map<String, Object> NOTHING = Map.of();

    private final FormCheck check =
            new FormCheck(Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @Test
    void contentStandsInTheOrderOfTheForm() {
        FormSchema form = form("{'type':'textfield','key':'a'},{'type':'number','key':'b'}");

        assertThat(check.check(form, Map.of("b", 2, "a", "x"), NOTHING))
                .containsExactly(Map.entry("a", "x"), Map.entry("b", 2));
    }

    @Test
    void refusalSaysWhatToDoNext() {
        FormSchema form = form("{'type':'textfield','key':'a','label':'Họ và tên','validate':{'required':true}}");

        FormRefused refused = refused(form, NOTHING, NOTHING);

        assertThat(refused).hasMessage("“Họ và tên”: Trường này bắt buộc nhưng còn trống.");
        assertThat(refused.refusals())
                .containsExactly(new Refusal(
                        "a", "Họ và tên", "Trường này bắt buộc nhưng còn trống.", "Điền “Họ và tên” rồi gửi lại."));
    }

    @Test
    void everyFaultIsToldAtOnceAndAtItsRow() {
        FormSchema form = form("{'type':'number','key':'n'},{'type':'dynamiclist','path':'services','components':["
                + "{'type':'textfield','key':'need','validate':{'required':true}}]}");

        FormRefused refused = refused(
                form, Map.of("n", "x", "services", List.of(Map.of("need", "y"), Map.of("need", "")), "q", 1), NOTHING);

        assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("q", "n", "services[1].need");
    }

    @Test
    void readonlyAndDisabledFieldsAreNeverTakenFromTheBrowser() {
        FormSchema form =
                form("{'type':'textfield','key':'a','readonly':true},{'type':'textfield','key':'b','disabled':true}");

        assertThat(check.check(form, Map.of("a", "forged", "b", "forged"), Map.of("a", "known")))
                .containsEntry("a", "known")
                .containsEntry("b", "");
    }

    @Test
    void fieldLockedByItsConditionKeepsWhatWasShown() {
        FormSchema form = form("{'type':'checkbox','key':'done'},{'type':'textfield','key':'a','readonly':'=done'}");

        assertThat(check.check(form, Map.of("done", true, "a", "new"), Map.of("a", "old")))
                .containsEntry("a", "old");
        assertThat(check.check(form, Map.of("done", false, "a", "new"), Map.of("a", "old")))
                .containsEntry("a", "new");
    }

    @Test
    void readonlyColumnFollowsItsRowWhenAnotherRowIsRemoved() {
        FormSchema form = form("{'type':'dynamiclist','path':'rows','components':["
                + "{'type':'textfield','key':'service','readonly':true},{'type':'textfield','key':'result'}]}");
        Map<String, Object> shown = Map.of("rows", List.of(Map.of("service", "A"), Map.of("service", "B")));

        Map<String, Object> content = check.check(
                form,
                Map.of("rows", List.of(Map.of("service", "B", "result", "x"), Map.of("service", "C", "result", "y"))),
                shown);

        assertThat(content.get("rows"))
                .isEqualTo(List.of(Map.of("service", "B", "result", "x"), Map.of("service", "", "result", "y")));
    }

    @Test
    void computedFieldIsWorkedOutFromTheAcceptedContent() {
        FormSchema form = form(
                "{'type':'checklist','key':'signs','values':[{'label':'A','value':'a'},{'label':'B','value':'b'}]},"
                        + "{'type':'number','key':'count','readonly':true,'properties':{'compute':'count(signs)'}},"
                        + "{'type':'number','key':'half','readonly':true,'properties':{'compute':'=count / 4 + base'}}");

        assertThat(check.check(form, Map.of("signs", List.of("a", "b"), "count", 99), Map.of("count", 7, "base", 1)))
                .containsEntry("count", 2)
                .containsEntry("half", 1.5);
    }

    @Test
    void computedFieldOfARowSeesItsRow() {
        FormSchema form = form("{'type':'dynamiclist','path':'rows','components':[{'type':'number','key':'n'},"
                + "{'type':'number','key':'twice','readonly':true,'properties':{'compute':'this.n * 2 + i[1]'}}]},"
                + "{'type':'number','key':'sum','readonly':true,'properties':{'compute':'sum(rows.twice)'}}");

        assertThat(check.check(form, Map.of("rows", List.of(Map.of("n", 1), Map.of("n", 2))), NOTHING))
                .containsEntry("sum", 9);
    }

    @Test
    void hiddenFieldCountsAsUnknownInWhatIsComputed() {
        FormSchema form = form("{'type':'number','key':'n','conditional':{'hide':'=true'}},"
                + "{'type':'checkbox','key':'known','readonly':true,'properties':{'compute':'n != null'}}");

        assertThat(check.check(form, NOTHING, Map.of("n", 5)))
                .containsEntry("known", false)
                .doesNotContainKey("n");
    }

    @Test
    void faultyExpressionNamesFormAndField() {
        FormSchema form = form("{'type':'number','key':'sum','readonly':true,'properties':{'compute':'1 +'}}");

        assertThat(form.problems()).hasSize(1).first().asString().contains("sum");
        assertThatThrownBy(() -> check.check(form, NOTHING, NOTHING))
                .isInstanceOf(FormAtFault.class)
                .hasMessageContaining("probe")
                .hasMessageContaining("sum");
    }

    @Test
    void conditionWhoseOutcomeIsUnknownHides() {
        FormSchema form = form("{'type':'number','key':'age'},"
                + "{'type':'textfield','key':'a','conditional':{'hide':'=age > 6'},'validate':{'required':true}}");

        assertThat(check.check(form, NOTHING, NOTHING)).doesNotContainKey("a");
        assertThat(refused(form, Map.of("age", 3), NOTHING).refusals())
                .extracting(Refusal::field)
                .containsExactly("a");
    }

    @Test
    void daysTheCalendarDoesNotOfferAreRefused() {
        FormSchema form = form("{'type':'datetime','subtype':'date','key':'day','disallowPassedDates':true}");

        assertThat(check.check(form, Map.of("day", "2026-11-23"), NOTHING)).containsEntry("day", "2026-11-23");
        assertThat(refused(form, Map.of("day", "2026-11-22"), NOTHING)).hasMessageContaining("Ngày này đã qua.");
        assertThat(refused(form, Map.of("day", "1899-12-31"), NOTHING)).hasMessageContaining("01/01/1900");
        assertThat(refused(form, Map.of("day", "2027-02-29"), NOTHING)).hasMessageContaining("không có thật");
    }

    @Test
    void textRowsAndNumbersHaveBoundsWhereTheFormSetsNone() {
        FormSchema form = form("{'type':'textarea','key':'a'},{'type':'number','key':'n','increment':2},"
                + "{'type':'dynamiclist','path':'rows','components':[{'type':'textfield','key':'x'}]}");

        assertThat(refused(form, Map.of("a", "x".repeat(10_001)), NOTHING)).hasMessageContaining("10000 ký tự");
        assertThat(refused(form, Map.of("a", " ".repeat(10_001)), NOTHING)).hasMessageContaining("10000 ký tự");
        assertThat(refused(form, Map.of("rows", Collections.nCopies(201, Map.of())), NOTHING))
                .hasMessageContaining("200 dòng");
        assertThat(refused(form, Map.of("n", new java.math.BigDecimal("1e999999999")), NOTHING))
                .hasMessageContaining("không phải là số");
        assertThat(refused(form, Map.of("n", 1e20), NOTHING)).hasMessageContaining("lớn hơn");
    }

    @Test
    void choicesAndTheContextCannotBeSubmitted() {
        FormSchema form = form("{'type':'select','key':'a','valuesKey':'aOptions'}");
        Map<String, Object> shown = Map.of("aOptions", List.of(Map.of("value", "x", "label", "X")));

        assertThat(refused(form, Map.of("a", "y", "aOptions", List.of("y"), "context", Map.of()), shown)
                        .refusals())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("a", "aOptions", "context");
    }

    private FormRefused refused(FormSchema form, Map<String, Object> submitted, Map<String, Object> shown) {
        return catchThrowableOfType(FormRefused.class, () -> check.check(form, submitted, shown));
    }

    private static FormSchema form(String components) {
        return FormSchema.parse("{'type':'default','id':'probe','components':[".replace('\'', '"')
                + components.replace('\'', '"') + "]}");
    }
}
