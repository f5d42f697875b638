package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.maiam.casefile.MayNotRead;
import vn.maiam.story.Office;
import vn.maiam.workflow.OptionList.Option;
import vn.maiam.workflow.Step;

/** Who comes upon a report, whom of those counted he knows by name, and which reports he may begin to correct. */
@SpringBootTest
@ActiveProfiles("test")
class WhoReadsReportsTest {

    private static final String COMMUNE = "29956-20200101";

    @Autowired
    Cycle cycle;

    @Autowired
    Office office;

    @Autowired
    ReportReading reading;

    @Autowired
    RecipientRows recipients;

    @Autowired
    ReportsToCorrect correctable;

    @Test
    void namesAreForTheOfficersOfTheUnitItself() {
        String code = cycle.of(cycle.opened("ai-biet-ten"), "29956").code();

        for (String person : List.of("communeOfficer.29956", "communeChair.29956")) {
            assertThat(read(code, person).names()).as(person).isTrue();
        }
        for (String person : List.of(
                "communeManager.29956",
                "collaborator.29956",
                "districtHealth.870",
                "districtLabour.870",
                "provinceLabour.87")) {
            assertThat(read(code, person).names()).as(person).isFalse();
        }
    }

    @Test
    void theConsolidatedReportNamesNobodyAndIsNotForTheUnitsBelow() {
        String round = cycle.opened("ai-doc-tong-hop");

        assertThat(read(round, "districtLabour.870").names()).isFalse();
        assertThat(read(round, "provinceLabour.87").names()).isFalse();
        refused(round, "communeOfficer.29956");
    }

    @Test
    void whoeverItGoesToReadsAConsolidatedReportOnceItWasSentAndNotTheReportsItIsMadeOf() {
        String round = cycle.opened("ai-nhan-tong-hop");
        long id = cycle.round(round).id();
        recipients.add(id, recipient("29998-20200101", "29995-20200101"));
        refused(round, "communeOfficer.29998");
        refused(round, "communeOfficer.29995");

        recipients.sent(id, 90, Recipient.State.WITH_CHANNEL, 1);

        read(round, "communeOfficer.29998");
        read(round, "communeOfficer.29995");
        refused(round, "communeOfficer.29992");
        refused(cycle.of(round, "29956").code(), "communeOfficer.29998");
    }

    @Test
    void aUnitCorrectsItsOwnReportsOnlyAndOnlyWhatIsOut() {
        String round = cycle.opened("ai-dinh-chinh");
        String code = cycle.of(round, "29956").code();
        cycle.send(code, "29956");
        assertThat(toCorrect(COMMUNE)).doesNotContain(code, round);

        cycle.check(code, 1, "accept");
        cycle.communes().stream().skip(1).forEach(commune -> cycle.report(round, commune));
        cycle.consolidate(round);
        assertThat(toCorrect(COMMUNE)).contains(code).doesNotContain(round);
        assertThat(toCorrect(Cycle.LABOUR)).doesNotContain(code, round);

        office.complete("districtChair.870", round + "-N01", "receiveReport", Map.of("receiptDecision", "note"));
        office.runJobs();
        assertThat(toCorrect(Cycle.LABOUR)).as("one has not noted it yet").doesNotContain(round);
        office.complete("provinceLabour.87", round + "-N02", "receiveReport", Map.of("receiptDecision", "note"));
        office.runJobs();
        assertThat(toCorrect(Cycle.LABOUR)).contains(round).doesNotContain(code);
        assertThat(toCorrect(COMMUNE)).doesNotContain(round);
    }

    private static RecipientRows.Row recipient(String unit, String via) {
        return new RecipientRows.Row(90, unit, "Nơi nhận khác", via, Recipient.State.ON_PAPER, 0, null, null);
    }

    private List<String> toCorrect(String unit) {
        Step step =
                new Step("reportCorrection", "start", "Đính chính", null, null, unit, "communeOfficer.29956", Map.of());
        return correctable.options(step).stream().map(Option::value).toList();
    }

    private ReportReading.Reader read(String code, String person) {
        return reading.read(code, person, "Xem số liệu báo cáo");
    }

    private void refused(String code, String person) {
        assertThatThrownBy(() -> read(code, person)).as(person).isInstanceOf(MayNotRead.class);
    }
}
