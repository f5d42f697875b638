package vn.maiam.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CorrectionRefused;
import vn.maiam.casefile.Entered;
import vn.maiam.casefile.Roster;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;

/**
 * Who may correct a record of an entry: whoever entered it or holds the same role at the same unit; once, as what was
 * corrected no longer counts; and not after somebody else has gone on from it with another form. That an entry is closed is
 * no reason against it: one of a single form is closed when it is written.
 */
@Component
class EntryCorrectionRight {

    private final People people;

    EntryCorrectionRight(People people) {
        this.people = people;
    }

    Optional<CorrectionRefused> objection(Entered record, List<Entered> all, String personId, Roster roster) {
        if (!isAuthorOrColleague(record, people.posts(personId), personId, roster)) {
            return Optional.of(CorrectionRefused.notYours(roster.name(record.personId())));
        }
        return all.stream()
                .filter(other -> other.corrects() != null && other.corrects() == record.id())
                .findFirst()
                .map(other -> CorrectionRefused.alreadyCorrected(roster.name(other.personId())))
                .or(() -> decision(record, all).map(other -> CorrectionRefused.decided(other.stepName())));
    }

    private static Optional<Entered> decision(Entered record, List<Entered> all) {
        return all.stream()
                .filter(other -> other.id() > record.place() && other.corrects() == null)
                .filter(other -> !other.formId().equals(record.formId()))
                .filter(other -> other.personId() != null && !other.personId().equals(record.personId()))
                .findFirst();
    }

    private static boolean isAuthorOrColleague(Entered record, List<Post> posts, String personId, Roster roster) {
        return roster.postOf(record.personId(), record.recordedAt(), record.unitKey())
                .filter(author -> posts.stream()
                        .anyMatch(post -> author.unitKey() != null
                                && author.unitKey().equals(post.unitKey())
                                && (personId.equals(record.personId())
                                        || author.roleId().equals(post.roleId()))))
                .isPresent();
    }
}
