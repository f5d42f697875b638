package vn.maiam.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was filled in a file, form by form, for whoever makes papers of it. */
@Component
public class FiledForms {

    private final CaseReading reading;
    private final CaseFileRows files;
    private final ChildRows children;
    private final RecordRows records;
    private final FormVersions versions;
    private final JdbcClient jdbc;

    FiledForms(
            CaseReading reading,
            CaseFileRows files,
            ChildRows children,
            RecordRows records,
            FormVersions versions,
            JdbcClient jdbc) {
        this.reading = reading;
        this.files = files;
        this.children = children;
        this.records = records;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    /**
     * Reads as far as the person may, and writes down that he did.
     *
     * @param purpose what the person is doing, in Vietnamese
     * @throws MayNotRead if the file is none of the person's business
     */
    @Transactional
    public FiledCase read(String caseCode, String personId, String purpose) {
        Instant until = reading.readUntil(caseCode, personId, purpose);
        CaseFile file = files.get(caseCode);
        Child child = children.of(file);
        return new FiledCase(
                file.code(), child.name(), child.sex(), child.birthDate(), child.birthYear(), filed(caseCode, until));
    }

    /** Whether this is a record of the case made with this form; a correction is part of what it corrects. */
    @Transactional(readOnly = true)
    public boolean has(String caseCode, long recordId, String formId) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM record
                                WHERE id = :id AND form_id = :form AND corrects IS NULL AND case_code IN (:cases)""")
                        .param("id", recordId)
                        .param("form", formId)
                        .param("cases", files.codesWithin(caseCode))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<FiledForm> filed(String caseCode, Instant until) {
        List<String> codes = files.codesWithin(caseCode);
        Map<Long, Long> corrections = corrections(codes);
        Map<Long, FiledForm> newest = new TreeMap<>();
        for (Entered entered : records.all(codes)) {
            if (!entered.recordedAt().isAfter(until)) {
                newest.merge(first(entered.id(), corrections), filed(entered), FiledForms::corrected);
            }
        }
        return List.copyOf(newest.values());
    }

    private FiledForm filed(Entered entered) {
        return new FiledForm(
                entered.id(),
                entered.formId(),
                versions.get(entered.formId(), entered.formVersion()).fields(),
                entered.unitKey(),
                entered.personId(),
                entered.recordedAt(),
                entered.content());
    }

    private static FiledForm corrected(FiledForm wrong, FiledForm right) {
        return new FiledForm(
                wrong.id(),
                wrong.formId(),
                right.fields(),
                wrong.unitKey(),
                wrong.personId(),
                wrong.recordedAt(),
                right.content());
    }

    /** A correction may be corrected in its turn. */
    private static long first(long id, Map<Long, Long> corrections) {
        Long corrected = corrections.get(id);
        return corrected == null ? id : first(corrected, corrections);
    }

    /** Which record corrects which. */
    private Map<Long, Long> corrections(List<String> caseCodes) {
        Map<Long, Long> corrections = new TreeMap<>();
        jdbc.sql("SELECT id, corrects FROM record WHERE case_code IN (:cases) AND corrects IS NOT NULL")
                .param("cases", caseCodes)
                .query(row -> {
                    corrections.put(row.getLong("id"), row.getLong("corrects"));
                });
        return corrections;
    }
}
