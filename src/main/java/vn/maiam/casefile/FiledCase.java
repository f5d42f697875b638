package vn.maiam.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * A file as papers are made of it.
 *
 * @param childSex {@code male}, {@code female} ...; null if nobody knows it, like every other part of the child
 * @param forms oldest first
 */
public record FiledCase(
        String code,
        String childName,
        String childSex,
        LocalDate childBirthDate,
        Integer childBirthYear,
        List<FiledForm> forms) {}
