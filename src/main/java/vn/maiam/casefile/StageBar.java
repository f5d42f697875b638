package vn.maiam.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseFileView.StageView;

/** How far a file is in the cycle, since it was opened or reopened. */
@Component
class StageBar {

    private final CaseStages stages;
    private final Wording wording;
    private final Clock clock;

    StageBar(CaseStages stages, Wording wording, Clock clock) {
        this.stages = stages;
        this.wording = wording;
        this.clock = clock;
    }

    List<StageView> of(CaseFile file) {
        Map<String, Instant> entered = new HashMap<>();
        stages.ofNewestRound(file.code()).forEach(entering -> entered.put(entering.stage(), entering.at()));
        List<String> cycle = wording.list("cycle");
        int reached = file.stage() == null ? lastOf(cycle, entered) : cycle.indexOf(file.stage());
        return cycle.stream()
                .map(stage -> view(stage, entered.get(stage), cycle.indexOf(stage), reached, file.isOpen()))
                .toList();
    }

    /** A file that was just reopened has been where the report that reopened it has been. */
    private static int lastOf(List<String> cycle, Map<String, Instant> entered) {
        return entered.keySet().stream().mapToInt(cycle::indexOf).max().orElse(-1);
    }

    private StageView view(String stage, Instant at, int position, int reached, boolean open) {
        return new StageView(
                wording.of("stage", stage),
                state(position, reached, at != null, open),
                at == null ? null : VietnameseDate.day(at, clock));
    }

    private static String state(int position, int reached, boolean entered, boolean open) {
        if (position == reached && open) {
            return "current";
        }
        if (position > reached && open) {
            return "future";
        }
        return entered ? "done" : "skipped";
    }
}
