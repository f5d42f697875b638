package vn.maiam.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseFileView.ClockView;
import vn.maiam.workflow.DueTimes;
import vn.maiam.workflow.Step;

/**
 * Whether a file kept the 12 hours of Decree 56/2017, Article 26: from the report to the initial assessment, and from a
 * danger that became known later to the decision on it. How long they are says the table of due times, as a commune may
 * have shortened them; which steps answer says {@code wording.properties}.
 */
@Component
class TwelveHours {

    private final DueTimes dueTimes;
    private final Wording wording;
    private final Clock clock;

    TwelveHours(DueTimes dueTimes, Wording wording, Clock clock) {
        this.dueTimes = dueTimes;
        this.wording = wording;
        this.clock = clock;
    }

    List<ClockView> of(FileContents contents) {
        CaseFile file = contents.file();
        List<ClockView> clocks = new ArrayList<>();
        allowed(file).ifPresent(allowed -> {
            clocks.add(view("report", file.receivedAt(), allowed, contents));
            if (file.alertedAt().isAfter(file.receivedAt())) {
                clocks.add(view("danger", file.alertedAt(), allowed, contents));
            }
        });
        return clocks;
    }

    private Optional<Duration> allowed(CaseFile file) {
        String[] step = wording.list("clock.report").get(0).split("\\.");
        Step assessment = new Step(step[0], step[1], null, file.code(), file.code(), file.unitKey(), null, Map.of());
        return dueTimes.due(assessment).map(due -> Duration.between(file.alertedAt(), due));
    }

    private ClockView view(String event, Instant from, Duration allowed, FileContents contents) {
        Instant due = from.plus(allowed);
        Optional<Instant> answered = contents.firstOf(Set.copyOf(wording.list("clock." + event)), from)
                .map(Entered::recordedAt)
                .or(() -> Optional.ofNullable(contents.file().closedAt()));
        String state = state(answered, due);
        return new ClockView(
                wording.of("clockFrom", event),
                state,
                wording.of("clock", answered.isEmpty() && state.equals("missed") ? "overdue" : state)
                        .formatted(
                                VietnameseDate.of(from, clock),
                                VietnameseDate.of(due, clock),
                                answered.map(at -> VietnameseDate.of(at, clock)).orElse("")));
    }

    private String state(Optional<Instant> answered, Instant due) {
        if (answered.orElse(clock.instant()).isAfter(due)) {
            return "missed";
        }
        return answered.isPresent() ? "kept" : "running";
    }
}
