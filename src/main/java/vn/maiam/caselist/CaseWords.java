package vn.maiam.caselist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.Wording;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/** Puts a file of a list into words. */
@Component
class CaseWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Duration SOON = Duration.ofDays(1);

    private final Wording wording;
    private final Units units;
    private final Clock clock;

    CaseWords(Wording wording, Units units, Clock clock) {
        this.wording = wording;
        this.units = units;
        this.clock = clock;
    }

    CaseRow row(ListedCase listed) {
        return new CaseRow(
                listed.code(),
                listed.named(),
                listed.whole(),
                listed.named() ? name(listed) : null,
                born(listed),
                unit(listed),
                wording.of("stage", listed.stage()),
                listed.risk(),
                wording.of("risk", listed.risk()),
                wording.of("status", listed.status()),
                DAY.format(listed.receivedAt().atZone(clock.getZone())),
                listed.due() == null ? null : moment(listed.due()),
                dueState(listed.due()),
                left(listed.due()));
    }

    String name(ListedCase listed) {
        return listed.name() == null ? wording.of("unknown", "name") : listed.name();
    }

    String sex(ListedCase listed) {
        return listed.sex() == null ? wording.of("unknown", "sex") : wording.of("sex", listed.sex());
    }

    String unit(ListedCase listed) {
        return units.find(listed.unitKey()).map(Unit::name).orElse(listed.unitKey());
    }

    String stage(ListedCase listed) {
        return wording.of("stage", listed.stage());
    }

    String risk(ListedCase listed) {
        return wording.of("risk", listed.risk());
    }

    String status(ListedCase listed) {
        return wording.of("status", listed.status());
    }

    String moment(Instant moment) {
        return MOMENT.format(moment.atZone(clock.getZone()));
    }

    private String born(ListedCase listed) {
        if (listed.birthDate() != null) {
            return DAY.format(listed.birthDate());
        }
        return listed.birthYear() == null ? null : listed.birthYear().toString();
    }

    private String dueState(Instant due) {
        if (due == null) {
            return null;
        }
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() ? "overdue" : left.compareTo(SOON) < 0 ? "soon" : "later";
    }

    private String left(Instant due) {
        if (due == null) {
            return null;
        }
        Duration left = Duration.between(clock.instant(), due);
        return (left.isNegative() ? "quá hạn " : "còn ") + roughly(left.abs());
    }

    private static String roughly(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + " ngày";
        }
        return time.toHours() > 0 ? time.toHours() + " giờ" : time.toMinutes() + " phút";
    }
}
