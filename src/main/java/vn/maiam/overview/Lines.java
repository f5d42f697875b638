package vn.maiam.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseCovers;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.overview.Listing.Line;
import vn.maiam.overview.WaitingReferrals.WaitingReferral;
import vn.maiam.workflow.WorkRow;

/** Puts names to keys, for many rows at a time. */
@Component
class Lines {

    private final Units units;
    private final People people;
    private final CaseCovers covers;
    private final Clock clock;

    Lines(Units units, People people, CaseCovers covers, Clock clock) {
        this.units = units;
        this.people = people;
        this.covers = covers;
        this.clock = clock;
    }

    List<Line> of(List<WorkRow> rows, Names names) {
        Map<String, String> colleagues = people.names(rows.stream()
                .map(WorkRow::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, String> risks =
                covers.risks(rows.stream().map(WorkRow::caseCode).distinct().toList());
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> new Line(
                        row.legId(),
                        row.legCode(),
                        unit(row.unitKey()),
                        null,
                        names.process(row.process()),
                        row.activity() == null ? null : row.name(),
                        row.since(),
                        row.due(),
                        row.end(),
                        isLate(row, now),
                        row.person() == null ? null : colleagues.getOrDefault(row.person(), row.person()),
                        risks.get(row.caseCode())))
                .toList();
    }

    List<Line> ofReferrals(List<WaitingReferral> waiting, Names names) {
        Map<String, String> risks = covers.risks(waiting.stream()
                .map(referral -> referral.referral().caseCode())
                .distinct()
                .toList());
        return waiting.stream()
                .map(referral -> new Line(
                        null,
                        referral.referral().code(),
                        referral.office(),
                        referral.sender(),
                        names.process(WaitingReferrals.ANSWER.process()),
                        names.place(WaitingReferrals.ANSWER),
                        referral.since(),
                        referral.due(),
                        null,
                        referral.overdue(),
                        null,
                        risks.get(referral.referral().caseCode())))
                .toList();
    }

    private static boolean isLate(WorkRow row, Instant now) {
        return row.due() != null && row.due().isBefore(row.end() == null ? now : row.end());
    }

    private String unit(String key) {
        return units.find(key).map(Unit::name).orElse(key);
    }
}
