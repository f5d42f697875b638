package vn.maiam.paper.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;
import vn.maiam.paper.PaperOfCase;
import vn.maiam.paper.TemplateChange;

/** Puts papers and the changes of their templates into words. */
@Component
class PaperWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final People people;
    private final Clock clock;

    PaperWords(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    PaperView of(PaperOfCase made) {
        return new PaperView(
                made.paper().id(),
                made.paper().number(),
                made.paper().name(),
                made.recordId(),
                made.key(),
                moment(made.recordedAt()),
                nameOf(made.personId()),
                state(made));
    }

    private static String state(PaperOfCase made) {
        if (made.decided() == null) {
            return null;
        }
        if (!made.decided()) {
            return "Dự thảo";
        }
        return made.decisionNumber() == null ? "Đã phê duyệt" : "Đã phê duyệt, số " + made.decisionNumber();
    }

    TemplateChangeView of(TemplateChange change) {
        return new TemplateChangeView(
                change.isShipped() ? "Mẫu có sẵn" : change.fileName(),
                nameOf(change.changedBy()),
                change.changedAt() == null ? null : moment(change.changedAt()));
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    private String nameOf(String personId) {
        return personId == null ? null : people.find(personId).map(Person::name).orElse(personId);
    }
}
