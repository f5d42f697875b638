package vn.maiam.plan.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Obligation;
import vn.maiam.plan.Obligation.Party;
import vn.maiam.plan.Plan;

/** Who owes a report and to whom can be found; what it is made of is there, and not in the end made of itself. */
final class ObligationCheck {

    private static final Set<String> CONTENTS = Set.of("targets", "activities", "fund", "difficulties", "proposals");
    private static final String NATIONAL = "NATIONAL";
    private static final int MOST_DAYS_AHEAD = 180;

    private final Plan plan;
    private final Lines lines;
    private final Findings findings;
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> madeOf = new HashMap<>();

    ObligationCheck(Plan plan, Lines lines, Findings findings, Vocabulary vocabulary) {
        this.plan = plan;
        this.lines = lines;
        this.findings = findings;
        this.vocabulary = vocabulary;
        plan.obligations().forEach(one -> madeOf.put(one.id(), one.consolidates()));
    }

    void check() {
        for (int i = 0; i < plan.obligations().size(); i++) {
            Obligation one = plan.obligations().get(i);
            String place = "obligations[" + i + "].";
            checkDates(one, place);
            checkMadeOf(one, place);
            for (int j = 0; j < one.from().size(); j++) {
                checkFrom(one.from().get(j), place + "from[" + j + "]");
            }
            for (int j = 0; j < one.to().size(); j++) {
                checkParty(one.to().get(j), place + "to[" + j + "]");
            }
            if (one.via() != null) {
                checkParty(one.via(), place + "via");
            }
            one.contents().stream()
                    .filter(content -> !CONTENTS.contains(content))
                    .forEach(content -> findings.add(
                            lines.of(place + "contents"),
                            "Không có nội dung báo cáo “%s”; chọn trong: %s.",
                            content,
                            String.join(", ", new TreeSet<>(CONTENTS))));
        }
    }

    private void checkDates(Obligation one, String place) {
        if (one.dueBefore() != null && one.years().isEmpty()) {
            findings.add(
                    lines.of(place + "due_before"),
                    "Báo cáo “%s” có ngày hạn nhưng chưa ghi các năm phải nộp ở mục “years”.",
                    one.id());
        }
        if (one.dueBefore() == null && !one.years().isEmpty()) {
            findings.add(
                    lines.of(place + "years"),
                    "Báo cáo “%s” ghi năm mà không ghi ngày hạn; hãy ghi “due_before” hoặc “due_on”, hoặc bỏ “years”.",
                    one.id());
        }
        for (int year : one.years()) {
            if (plan.from() != null
                    && plan.to() != null
                    && (year < plan.from().getYear() || year > plan.to().getYear())) {
                findings.add(lines.of(place + "years"), "Năm %d nằm ngoài thời gian thực hiện của kế hoạch.", year);
            }
        }
        if (one.daysAhead() < 1 || one.daysAhead() > MOST_DAYS_AHEAD) {
            findings.add(
                    lines.of(place + "days_ahead"), "Số ngày giao việc trước hạn phải từ 1 đến %d.", MOST_DAYS_AHEAD);
        }
    }

    private void checkMadeOf(Obligation one, String place) {
        for (String part : one.consolidates()) {
            if (!madeOf.containsKey(part)) {
                findings.add(
                        lines.of(place + "consolidates"),
                        "Không có báo cáo “%s” để tổng hợp; các báo cáo của kế hoạch: %s.",
                        part,
                        String.join(", ", new TreeSet<>(madeOf.keySet())));
            }
        }
        if (leadsBack(one.id(), one.id(), new HashSet<>())) {
            findings.add(
                    lines.of(place + "consolidates"),
                    "Báo cáo “%s” tổng hợp chính nó (vòng tròn); hãy sửa mục “consolidates”.",
                    one.id());
        }
    }

    private boolean leadsBack(String from, String to, Set<String> seen) {
        for (String part : madeOf.getOrDefault(from, List.of())) {
            if (part.equals(to) || seen.add(part) && leadsBack(part, to, seen)) {
                return true;
            }
        }
        return false;
    }

    private void checkFrom(Party party, String place) {
        checkParty(party, place);
        Optional<Unit> issuer = Optional.ofNullable(plan.issuerUnit()).flatMap(vocabulary::unit);
        boolean above = issuer.isPresent()
                && level(party)
                        .filter(level -> level.ordinal() < issuer.get().level().ordinal())
                        .isPresent();
        if (above || NATIONAL.equals(party.level())) {
            findings.add(
                    lines.of(place),
                    "“%s” ở cấp trên nơi ban hành kế hoạch nên kế hoạch này không giao báo cáo cho nơi đó được.",
                    party.name());
        }
    }

    private void checkParty(Party party, String place) {
        if (party.level() != null
                && !party.level().equals(NATIONAL)
                && level(party).isEmpty()) {
            findings.add(
                    lines.of(place + ".level"),
                    "Không có cấp “%s”; chọn một trong: national, province, district, commune.",
                    party.level().toLowerCase(java.util.Locale.ROOT));
        }
        if (party.sector() != null
                && !vocabulary.sectors().contains(party.sector())
                && !party.sector().equals(Obligation.EVERY_SECTOR)) {
            findings.add(
                    lines.of(place + ".sector"),
                    "Không có ngành “%s”; chọn một trong: %s, %s.",
                    party.sector(),
                    String.join(", ", new TreeSet<>(vocabulary.sectors())),
                    Obligation.EVERY_SECTOR);
        }
    }

    private static Optional<UnitLevel> level(Party party) {
        for (UnitLevel level : UnitLevel.values()) {
            if (level.name().equals(party.level())) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
