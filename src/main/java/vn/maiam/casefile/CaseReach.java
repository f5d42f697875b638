package vn.maiam.casefile;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files a person comes upon in lists, as sets of units, so that a database can answer for all files at once what
 * {@link CaseAccess} answers for one. Units of earlier times stand beside the one that took them over.
 *
 * @param responsible read whole: the files that these units answer for now
 * @param earlier read as far as these units were responsible; nothing of how the case stands now
 * @param reporting the same, but only of what the person reported himself
 * @param watched not read at all: of the files of these units a manager may know everything but the child
 */
public record CaseReach(
        String personId, Set<String> responsible, Set<String> earlier, Set<String> reporting, Set<String> watched) {

    /** Whether the person may read any file: whoever only watches sees no name, in no list. */
    public boolean reads() {
        return Stream.of(responsible, earlier, reporting).anyMatch(units -> !units.isEmpty());
    }

    public boolean isEmpty() {
        return !reads() && watched.isEmpty();
    }

    /** The units about whose files the person may know how they stand now. */
    public Set<String> current() {
        return Stream.of(responsible, reporting, watched).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
