package vn.maiam.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.report.DraftReports.Draft;
import vn.maiam.report.FrozenFigure.Entered;
import vn.maiam.report.Versions.NewVersion;

/** Makes a version of a report out of its draft. What was sent before stays beside it. */
@Component
class Freezing {

    private final DraftReports drafts;
    private final Versions versions;
    private final Computation computation;
    private final Clock clock;

    Freezing(DraftReports drafts, Versions versions, Computation computation, Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.computation = computation;
        this.clock = clock;
    }

    /**
     * @param ownPlan that it is about; null for the plan that asks
     * @param correctionReason null unless it corrects what was accepted
     * @param missing units that have not reported, by name
     * @return the version's number
     */
    int freeze(String code, Round round, OwnPlan ownPlan, String correctionReason, List<String> missing) {
        Draft draft = drafts.text(code)
                .orElseThrow(() -> new IllegalStateException("Nobody has written the report " + code + "."));
        int number = versions.newest(code) + 1;
        versions.add(new NewVersion(
                code,
                number,
                correctionReason != null ? "correction" : number == 1 ? "first" : "again",
                correctionReason,
                round.asOf(),
                ownPlan,
                computation.countedAt(code),
                clock.instant(),
                draft.personId(),
                draft.narrative(),
                missing,
                drafts.figures(code),
                entered(draft)));
        return number;
    }

    static Map<String, Entered> entered(Draft draft) {
        return draft.entered().stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("target"),
                        row -> new Entered(
                                (String) row.get("kind"), new BigDecimal(String.valueOf(row.get("amount"))), (String)
                                        row.get("reason")),
                        (first, second) -> second));
    }
}
