package vn.maiam.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;

/**
 * Who may correct what, of those who may read it: while the file is open, whoever entered the record or holds the same role
 * at the same unit; once, as what was corrected no longer counts; and not after somebody else has decided on it.
 */
@Component
class CorrectionRight {

    private final People people;
    private final Decisions decisions;

    CorrectionRight(People people, Decisions decisions) {
        this.people = people;
        this.decisions = decisions;
    }

    /** For one reader and one file; what it costs does not depend on how many records are asked about. */
    Predicate<Entered> of(String personId, FileContents contents, Roster roster) {
        List<Post> posts = people.posts(personId);
        return record -> objection(record, personId, posts, contents, roster).isEmpty();
    }

    /** @throws CorrectionRefused if the person may not correct the record, with a sentence why */
    void require(Readable readable, String personId) {
        if (!readable.current()) {
            throw CorrectionRefused.handedOver(
                    readable.roster().unit(readable.contents().file().unitKey()));
        }
        objection(readable.record(), personId, people.posts(personId), readable.contents(), readable.roster())
                .ifPresent(objection -> {
                    throw objection;
                });
    }

    private Optional<CorrectionRefused> objection(
            Entered record, String personId, List<Post> posts, FileContents contents, Roster roster) {
        if (!contents.file().isOpen()) {
            return Optional.of(CorrectionRefused.closed(contents.file()));
        }
        if (!isAuthorOrColleague(record, personId, posts, roster)) {
            return Optional.of(CorrectionRefused.notYours(roster.name(record.personId())));
        }
        return contents.records().stream()
                .filter(other -> other.corrects() != null && other.corrects() == record.id())
                .findFirst()
                .map(other -> CorrectionRefused.alreadyCorrected(roster.name(other.personId())))
                .or(() -> decisions
                        .on(record, contents.records())
                        .map(decision -> CorrectionRefused.decided(decision.stepName())));
    }

    private static boolean isAuthorOrColleague(Entered record, String personId, List<Post> posts, Roster roster) {
        return roster.postOf(record.personId(), record.recordedAt(), record.unitKey())
                .filter(author -> posts.stream()
                        .anyMatch(post -> author.unitKey() != null
                                && author.unitKey().equals(post.unitKey())
                                && (personId.equals(record.personId())
                                        || author.roleId().equals(post.roleId()))))
                .isPresent();
    }
}
