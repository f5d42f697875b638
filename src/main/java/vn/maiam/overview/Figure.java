package vn.maiam.overview;

import java.util.Arrays;
import java.util.Optional;

/** A kind of number on the page, each with a list behind it. */
public enum Figure {
    CASES_OPEN("cases.open"),
    CASES_OVERDUE("cases.overdue"),
    PLACE_OPEN("place.open"),
    PLACE_OVERDUE("place.overdue"),
    PLACE_DONE("place.done"),
    UNIT_OPEN("unit.open"),
    UNIT_OVERDUE("unit.overdue"),
    UNIT_UNTAKEN("unit.untaken"),
    PERSON_OPEN("person.open"),
    PERSON_OVERDUE("person.overdue"),
    REFERRALS_UNANSWERED("referrals.unanswered"),
    REFERRALS_OVERDUE("referrals.overdue"),
    CLOCKS_KEPT("clocks.kept"),
    CLOCKS_MISSED("clocks.missed");

    private final String id;

    Figure(String id) {
        this.id = id;
    }

    /** As it stands in addresses. */
    public String id() {
        return id;
    }

    static Optional<Figure> of(String id) {
        return Arrays.stream(values()).filter(figure -> figure.id.equals(id)).findFirst();
    }
}
