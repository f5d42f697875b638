package vn.maiam.register.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.workflow.FieldCheck;
import vn.maiam.workflow.FieldCheck.Objection;
import vn.maiam.workflow.Step;

/**
 * Checks of a change of categories, in a form that names the {@code child}: only a category that the child has ends
 * ({@code categoryHeld}, with {@code endedOn} beside), and one that the child has does not begin again
 * ({@code categoryNotHeld}, with {@code from} beside). The entry's own rows do not count, so that it can be corrected.
 */
@Configuration
class Categories {

    private static final String HELD =
            """
            SELECT COUNT(*) FROM child_category held
            WHERE held.child_id = :child AND held.code = :code AND held.from_date %s :day
              AND (held.said_to IS NULL OR held.said_to > :day) AND COALESCE(held.entry_code, '') <> :own
              AND NOT EXISTS (SELECT 1 FROM child_category_end ended
                  WHERE ended.child_id = held.child_id AND ended.code = held.code
                    AND COALESCE(ended.entry_code, '') <> :own
                    AND ended.ended_on > held.from_date AND ended.ended_on <= :day)""";

    private final JdbcClient jdbc;

    Categories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    FieldCheck categoryHeld() {
        return new Check(
                "categoryHeld",
                (code, beside, own) -> isHeld("<", code, beside, "endedOn", own)
                        ? Optional.empty()
                        : Optional.of(new Objection(
                                "Đến ngày này em không thuộc diện được chọn.",
                                "Hãy xem lại diện đã ghi của em và ngày bắt đầu của diện đó.")));
    }

    @Bean
    FieldCheck categoryNotHeld() {
        return new Check(
                "categoryNotHeld",
                (code, beside, own) -> isHeld("<=", code, beside, "from", own)
                        ? Optional.of(new Objection(
                                "Từ ngày này em đã thuộc diện được chọn.",
                                "Hãy bỏ dòng này, hoặc ghi thôi diện cũ trước."))
                        : Optional.empty());
    }

    private boolean isHeld(String before, String code, Map<String, Object> beside, String day, String own) {
        return jdbc.sql(HELD.formatted(before))
                        .param("child", Long.parseLong(beside.get("child").toString()))
                        .param("code", code)
                        .param("day", LocalDate.parse(beside.get(day).toString()))
                        .param("own", own)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private interface Judgement {
        Optional<Objection> of(String code, Map<String, Object> beside, String ownEntry);
    }

    private record Check(String name, Judgement judgement) implements FieldCheck {

        /** Of which child, nobody has said. */
        @Override
        public Optional<Objection> check(Step step, Object value) {
            return Optional.empty();
        }

        @Override
        public Optional<Objection> check(Step step, Object value, Map<String, Object> beside) {
            boolean said = beside.get("child") instanceof String child
                    && !child.isEmpty()
                    && (beside.get("endedOn") != null || beside.get("from") != null);
            return said
                    ? judgement.of(value.toString(), beside, step.caseCode() == null ? "" : step.caseCode())
                    : Optional.empty();
        }
    }
}
