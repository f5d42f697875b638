package vn.maiam.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** Who knows the children of a commune without a case: asked when a case is opened, so that a child is one child. */
public interface RegisteredChildren {

    /**
     * @param foldedName as {@link FoldedName} has it
     * @param sex {@code male|female}
     * @return the id of the one registered child of the commune of whom all of this is true; empty if there is none, or more
     *     than one
     */
    Optional<Long> find(String foldedName, String sex, LocalDate birthDate, String unitKey);
}
