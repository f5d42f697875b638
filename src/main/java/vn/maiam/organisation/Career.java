package vn.maiam.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person of any time with all the posts he has ever held.
 *
 * @param posts the main one first
 */
public record Career(Person person, List<Held> posts) {

    /** @param until the first day on which the post is not held any more; null while it is */
    public record Held(Post post, LocalDate from, LocalDate until) {

        private boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    public Career {
        posts = List.copyOf(posts);
    }

    /** In which post the person acted that day at that unit: the one held there, else the main one. */
    public Optional<Post> postOn(LocalDate day, String unitKey) {
        List<Post> held =
                posts.stream().filter(post -> post.covers(day)).map(Held::post).toList();
        return held.stream()
                .filter(post -> post.unitKey() != null && post.unitKey().equals(unitKey))
                .findFirst()
                .or(() -> held.stream().findFirst());
    }
}
