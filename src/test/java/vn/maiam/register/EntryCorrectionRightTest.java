package vn.maiam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.maiam.casefile.Entered;
import vn.maiam.casefile.Roster;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;

/** Who may put a record right, by the posts of those who entered it and of those who would. */
class EntryCorrectionRightTest {

    private static final String HERE = "29956-20200101";
    private static final String ELSEWHERE = "29962-20200101";
    private static final Entered WRONG = record(1, "begin", "author", null);

    private final People people = mock(People.class);
    private final Roster roster = mock(Roster.class);
    private final EntryCorrectionRight right = new EntryCorrectionRight(people);

    @Test
    void theAuthorAndWhoHoldsTheSameRoleAtTheSameUnit() {
        assertThat(mayCorrect(new Post("author", "communeOfficer", HERE))).isTrue();
        assertThat(mayCorrect(new Post("colleague", "communeOfficer", HERE))).isTrue();
    }

    @Test
    void nobodyOfAnotherRoleOrUnitAndNotTheAuthorWhoHasGoneElsewhere() {
        assertThat(mayCorrect(new Post("chair", "communeChair", HERE))).isFalse();
        assertThat(mayCorrect(new Post("neighbour", "communeOfficer", ELSEWHERE)))
                .isFalse();
        assertThat(mayCorrect(new Post("author", "communeOfficer", ELSEWHERE))).isFalse();
    }

    @Test
    void whatWasCorrectedIsNotCorrectedAgain() {
        Post author = new Post("author", "communeOfficer", HERE);

        assertThat(mayCorrect(author, WRONG, record(2, "begin", "author", 1L))).isFalse();
        assertThat(mayCorrect(author, WRONG, record(3, "begin", "author", 2L))).isTrue();
    }

    @Test
    void notAfterSomebodyElseHasGoneOnFromItWithAnotherForm() {
        Post author = new Post("author", "communeOfficer", HERE);

        assertThat(mayCorrect(author, WRONG, record(2, "decide", "chair", null)))
                .isFalse();
        assertThat(mayCorrect(author, WRONG, record(2, "begin", "chair", null))).isTrue();
        assertThat(mayCorrect(author, WRONG, record(2, "decide", "author", null)))
                .isTrue();
        assertThat(mayCorrect(author, record(0, "decide", "chair", null), WRONG))
                .isTrue();
    }

    private boolean mayCorrect(Post post) {
        return mayCorrect(post, WRONG);
    }

    private boolean mayCorrect(Post post, Entered... all) {
        when(people.posts(post.personId())).thenReturn(List.of(post));
        when(roster.postOf(any(), any(), any())).thenReturn(Optional.of(new Post("author", "communeOfficer", HERE)));
        return right.objection(WRONG, List.of(all), post.personId(), roster).isEmpty();
    }

    private static Entered record(long id, String form, String person, Long corrects) {
        return new Entered(
                id,
                "GD-29956-2026-0001",
                "GD-29956-2026-0001",
                form,
                1,
                "phoneAdvice",
                "phoneAdvice." + form,
                form,
                HERE,
                person,
                Instant.EPOCH,
                Map.of(),
                corrects,
                corrects,
                corrects == null ? null : "Gõ nhầm");
    }
}
