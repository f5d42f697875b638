package vn.maiam.draft.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.draft.Draft;
import vn.maiam.draft.web.DraftController.DraftView;
import vn.maiam.draft.web.DraftController.Saved;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;

/** Drafts as the form shell shows them. */
@Component
class DraftViews {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");
    private static final DraftView NONE = new DraftView(0, null, null, null);

    private final People people;
    private final Clock clock;

    DraftViews(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    DraftView of(Optional<Draft> found, String reader) {
        return found.map(draft -> new DraftView(
                        draft.version(),
                        draft.personId().equals(reader) ? null : nameOf(draft.personId()),
                        at(MOMENT, draft.savedAt()),
                        draft.content()))
                .orElse(NONE);
    }

    Saved saved(Draft draft) {
        return new Saved(draft.version(), at(TIME, draft.savedAt()));
    }

    private String nameOf(String personId) {
        return people.find(personId).map(Person::name).orElse(personId);
    }

    private String at(DateTimeFormatter format, Instant moment) {
        return format.format(moment.atZone(clock.getZone()));
    }
}
