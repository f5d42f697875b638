package vn.maiam.progress;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.maiam.organisation.Unit;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Obligation.Frequency;
import vn.maiam.plan.Obligation.Party;
import vn.maiam.plan.Plan;
import vn.maiam.plan.Plan.ParentDocument;

/** What a plan says beside its targets, in words for a page or a report. */
public final class PlanWords {

    private static final Map<Frequency, String> FREQUENCIES = Map.of(
            Frequency.HALF_YEAR, "6 tháng",
            Frequency.ANNUAL, "hằng năm",
            Frequency.HALF_YEAR_AND_ANNUAL, "6 tháng và hằng năm",
            Frequency.ON_REQUEST, "khi được yêu cầu",
            Frequency.AS_REGULATED, "theo quy định",
            Frequency.UNSPECIFIED, "định kỳ, không nêu kỳ");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private PlanWords() {}

    /** Who speaks for a unit: "Ủy ban nhân dân huyện Hồng Ngự"; an office for itself. */
    public static String authority(Unit unit) {
        return unit.isOffice()
                ? unit.name()
                : "Ủy ban nhân dân " + unit.name().substring(0, 1).toLowerCase(VIETNAMESE)
                        + unit.name().substring(1);
    }

    public static String period(LocalDate from, LocalDate to) {
        boolean years = from.getDayOfYear() == 1 && to.equals(to.withDayOfYear(to.lengthOfYear()));
        if (years && from.getYear() == to.getYear()) {
            return "năm " + from.getYear();
        }
        return years
                ? "%d - %d".formatted(from.getYear(), to.getYear())
                : "từ %s đến %s".formatted(Numbers.day(from), Numbers.day(to));
    }

    /** @param parent the plan of the house that it implements; null if there is none, or it is not the person's */
    static String implemented(Plan plan, Plan parent) {
        String documents = documents(plan, parent);
        return Stream.of(parent(parent), documents.isEmpty() ? null : documents)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    /** What it implements besides that plan, which it may name as a document, too. */
    static String documents(Plan plan, Plan parent) {
        return Stream.ofNullable(plan.implemented())
                .flatMap(List::stream)
                .filter(one -> parent == null || !one.title().equals(parent.title()))
                .map(PlanWords::document)
                .collect(Collectors.joining("; "));
    }

    /** @return null for no plan */
    static String parent(Plan parent) {
        return parent == null ? null : document("Kế hoạch", parent.number(), parent.issuedOn(), null, parent.title());
    }

    static String document(ParentDocument one) {
        return document("", one.number(), one.date(), one.issuer(), one.title());
    }

    private static String document(String kind, String number, LocalDate day, String issuer, String title) {
        List<String> parts = new ArrayList<>();
        add(parts, "số ", number);
        add(parts, "ngày ", day == null ? null : Numbers.day(day));
        if (!kind.isEmpty() && !parts.isEmpty()) {
            parts.add(0, kind);
        }
        add(parts, "của ", issuer);
        String head = String.join(" ", parts);
        if (title == null) {
            return head;
        }
        return head.isEmpty() ? title : head + ": " + title;
    }

    private static void add(List<String> parts, String before, String text) {
        if (text != null && !text.isBlank()) {
            parts.add(before + text);
        }
    }

    static String frequency(Obligation obligation) {
        return obligation.frequency() == null ? "" : FREQUENCIES.get(obligation.frequency());
    }

    static String parties(List<Party> parties) {
        return parties == null ? "" : parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    /** "trước ngày 13/5 (hết ngày 12/5)"; null while no date is set. */
    static String due(Obligation obligation) {
        MonthDay day = obligation.dueBefore();
        if (day == null) {
            return null;
        }
        if (obligation.inclusive()) {
            return "chậm nhất ngày " + inShort(day);
        }
        // A leap year's 29/2 is named by no plan; any year shows the day before.
        LocalDate last = day.atYear(2023).minusDays(1);
        return "trước ngày %s (hết ngày %s)".formatted(inShort(day), inShort(MonthDay.from(last)));
    }

    private static String inShort(MonthDay day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }
}
