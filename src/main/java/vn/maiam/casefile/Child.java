package vn.maiam.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * A child as far as known: any part but the commune may be null.
 *
 * @param birthYear the year of {@code birthDate} where that is known
 * @param birthYearEstimated true where only a year was given
 */
record Child(
        String name, String sex, LocalDate birthDate, Integer birthYear, boolean birthYearEstimated, String unitKey) {

    private static final int END_OF_CHILDHOOD = 16;

    static Child unknownIn(String unitKey) {
        return new Child(null, null, null, null, false, unitKey);
    }

    String foldedName() {
        return FoldedName.of(name);
    }

    /** Completed years; by the year alone, the age reached in the course of this year. Null where unknown. */
    Integer ageOn(LocalDate day) {
        if (birthDate != null) {
            return Period.between(birthDate, day).getYears();
        }
        return birthYear == null ? null : day.getYear() - birthYear;
    }

    /** The day by which the child is 16 for certain (Law on Children 2016, Article 1). */
    ZonedDateTime turns16(ZonedDateTime received) {
        return latest16thBirthday(received).atStartOfDay(received.getZone());
    }

    private LocalDate latest16thBirthday(ZonedDateTime received) {
        if (birthDate != null) {
            return birthDate.plusYears(END_OF_CHILDHOOD);
        }
        if (birthYear != null) {
            return LocalDate.of(birthYear + END_OF_CHILDHOOD, 12, 31);
        }
        // Nobody reported is younger than unborn.
        return received.toLocalDate().plusYears(END_OF_CHILDHOOD);
    }

    boolean bornLike(Child other) {
        return Objects.equals(birthDate, other.birthDate) && Objects.equals(birthYear, other.birthYear);
    }

    Child movedTo(String otherUnit) {
        return new Child(name, sex, birthDate, birthYear, birthYearEstimated, otherUnit);
    }

    /** This child with its gaps filled from what another report knows. */
    Child filledFrom(Child other) {
        boolean takesBirth = birthDate == null && (birthYear == null || other.birthDate != null);
        return new Child(
                name != null ? name : other.name,
                sex != null ? sex : other.sex,
                takesBirth ? other.birthDate : birthDate,
                takesBirth ? other.birthYear : birthYear,
                takesBirth ? other.birthYearEstimated : birthYearEstimated,
                unitKey);
    }
}
