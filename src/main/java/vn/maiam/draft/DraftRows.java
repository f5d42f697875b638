package vn.maiam.draft;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code draft}. */
@Repository
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(DraftPlace place) {
        return jdbc.sql("SELECT * FROM draft WHERE place = ?")
                .param(place.key())
                .query((row, number) -> new Draft(
                        row.getInt("version"),
                        row.getString("person_id"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        DraftContent.read(row.getString("content"))))
                .optional();
    }

    /** @throws DuplicateKeyException if there is one already */
    void add(DraftPlace place, Draft draft) {
        jdbc.sql("INSERT INTO draft (place, at_start, person_id, saved_at, version, content) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        place.key(),
                        place.atStart(),
                        draft.personId(),
                        draft.savedAt().atOffset(ZoneOffset.UTC),
                        draft.version(),
                        DraftContent.write(draft.content()))
                .update();
    }

    /** @return false if the draft is not the one before this */
    boolean replace(DraftPlace place, Draft draft) {
        return jdbc.sql(
                                """
                                UPDATE draft SET person_id = ?, saved_at = ?, version = ?, content = ?
                                WHERE place = ? AND version = ?""")
                        .params(
                                draft.personId(),
                                draft.savedAt().atOffset(ZoneOffset.UTC),
                                draft.version(),
                                DraftContent.write(draft.content()),
                                place.key(),
                                draft.version() - 1)
                        .update()
                == 1;
    }

    void delete(DraftPlace place) {
        jdbc.sql("DELETE FROM draft WHERE place = ?").param(place.key()).update();
    }

    /** Drafts of tasks go with their tasks. */
    void deleteOfStartForms(Instant savedBefore) {
        jdbc.sql("DELETE FROM draft WHERE at_start AND saved_at < ?")
                .param(savedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }
}
