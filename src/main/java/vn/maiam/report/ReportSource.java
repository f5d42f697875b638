package vn.maiam.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.maiam.casefile.VietnameseDate;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.PrefillSource;
import vn.maiam.workflow.Step;

/**
 * {@code report.<title|period|dueOn|unitName|sent|wish|returnReason|correctionReason|received|missing|lateUnits|recipients|activities|fund|difficulties|proposals>}:
 * the report or the round that the step is about. Before anything is written, a consolidated report begins with what the
 * units wrote.
 */
@Component
class ReportSource implements PrefillSource {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final int LONGEST = 9_000;

    private final RoundRows rounds;
    private final UnitReportRows reports;
    private final RecipientRows recipients;
    private final DraftReports drafts;
    private final Versions versions;
    private final Consolidating consolidating;
    private final Units units;
    private final Clock clock;

    ReportSource(
            RoundRows rounds,
            UnitReportRows reports,
            RecipientRows recipients,
            DraftReports drafts,
            Versions versions,
            Consolidating consolidating,
            Units units,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.recipients = recipients;
        this.drafts = drafts;
        this.versions = versions;
        this.consolidating = consolidating;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Map<String, Object> values(Step step, Set<String> fields) {
        Map<String, Object> values = new HashMap<>();
        if (step.caseCode() != null) {
            reports.find(step.caseCode()).ifPresent(report -> addOfUnit(report, values));
            rounds.find(step.caseCode()).ifPresent(round -> addOfRound(round, fields, values));
        }
        values.keySet().retainAll(fields);
        return values;
    }

    private void addOfUnit(OwedReport report, Map<String, Object> values) {
        addDates(rounds.get(report.roundId()), values);
        values.put("unitName", nameOf(report.unitKey()));
        values.put("returnReason", report.returnReason());
        values.put("correctionReason", report.correctionReason());
        values.put("sent", sent(report));
        drafts.text(report.code()).ifPresent(draft -> addNarrative(draft.narrative(), values));
    }

    private String sent(OwedReport report) {
        if (report.sentAt() == null) {
            return null;
        }
        Round round = rounds.get(report.roundId());
        return "Bản %d%s"
                        .formatted(
                                report.version(), report.sentAt().isAfter(round.dueAt()) ? ", gửi lần đầu sau hạn" : "")
                + ", gửi lần đầu lúc " + minute(report.sentAt());
    }

    private void addOfRound(Round round, Set<String> fields, Map<String, Object> values) {
        addDates(round, values);
        values.put("unitName", nameOf(round.receiverUnit()));
        List<OwedReport> owed = reports.ofRound(round.id());
        values.put(
                "received",
                "%d trên %d đơn vị"
                        .formatted(
                                owed.stream()
                                        .filter(report -> report.sentAt() != null)
                                        .count(),
                                owed.stream()
                                        .filter(report -> report.state() != UnitReport.State.MERGED)
                                        .count()));
        values.put("missing", lines(consolidating.missing(round.id())));
        values.put(
                "lateUnits",
                lines(owed.stream()
                        .filter(report ->
                                report.sentAt() != null && report.sentAt().isAfter(round.dueAt()))
                        .map(report -> nameOf(report.unitKey()) + " (" + minute(report.sentAt()) + ")")
                        .toList()));
        List<RecipientRows.Row> goingTo = recipients.of(round.id());
        values.put("recipients", lines(goingTo.stream().map(this::words).toList()));
        values.put(
                "returnReason",
                lines(goingTo.stream()
                        .filter(row -> row.reason() != null)
                        .map(row -> row.name() + ": " + row.reason())
                        .toList()));
        Optional<Narrative> own = drafts.text(round.code()).map(DraftReports.Draft::narrative);
        own.ifPresent(narrative -> addNarrative(narrative, values));
        if (own.isEmpty() && fields.contains("activities")) {
            addNarrative(together(owed), values);
        }
    }

    private String words(RecipientRows.Row row) {
        return row.name() + (row.viaUnit() == null ? "" : " (qua " + nameOf(row.viaUnit()) + ")") + ": "
                + row.state().words();
    }

    private void addDates(Round round, Map<String, Object> values) {
        values.put("title", round.title());
        values.put(
                "period", "Từ %s đến %s".formatted(VietnameseDate.of(round.from()), VietnameseDate.of(round.asOf())));
        values.put("dueOn", "Hết ngày " + VietnameseDate.of(round.dueOn()));
        values.put("wish", round.request());
    }

    private static void addNarrative(Narrative narrative, Map<String, Object> values) {
        values.put("activities", narrative.activities());
        values.put("fund", narrative.fund());
        values.put("difficulties", narrative.difficulties());
        values.put("proposals", narrative.proposals());
    }

    /** What the units wrote, each under its name. */
    private Narrative together(List<OwedReport> owed) {
        Map<String, Narrative> written = versions.newestNarratives(owed.stream()
                .map(OwedReport::code)
                .filter(java.util.Objects::nonNull)
                .toList());
        Map<String, String> names = owed.stream()
                .filter(report -> report.code() != null)
                .collect(Collectors.toMap(OwedReport::code, report -> nameOf(report.unitKey())));
        return new Narrative(
                together(written, names, Narrative::activities),
                together(written, names, Narrative::fund),
                together(written, names, Narrative::difficulties),
                together(written, names, Narrative::proposals));
    }

    private static String together(
            Map<String, Narrative> written,
            Map<String, String> names,
            java.util.function.Function<Narrative, String> part) {
        String text = written.entrySet().stream()
                .filter(entry -> StringUtils.hasText(part.apply(entry.getValue())))
                .map(entry -> names.get(entry.getKey()) + ": " + part.apply(entry.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }

    private String minute(Instant moment) {
        return MINUTE.format(moment.atZone(clock.getZone()));
    }

    static String day(LocalDate day) {
        return VietnameseDate.of(day);
    }
}
