package vn.maiam.register.fact;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import vn.maiam.form.FormField;

/** What a column of a fact table holds, and which fields of a form can fill it. */
enum FactType {
    TEXT(Set.of("textfield", "textarea", "select", "radio", "taglist", "checklist")),
    WHOLE(Set.of("number", "select", "radio", "textfield")),
    BIG(Set.of("number", "select", "taglist", "textfield")),
    AMOUNT(Set.of("number")),
    DATE(Set.of("datetime")),
    MOMENT(Set.of("datetime")),
    TRUTH(Set.of("checkbox", "radio", "select"));

    private final Set<String> fields;

    FactType(Set<String> fields) {
        this.fields = fields;
    }

    static FactType of(int sqlType) {
        return switch (sqlType) {
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.INTEGER, Types.SMALLINT -> WHOLE;
            case Types.BIGINT -> BIG;
            case Types.NUMERIC, Types.DECIMAL, Types.DOUBLE -> AMOUNT;
            case Types.DATE -> DATE;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            default -> throw new IllegalStateException("No form fills a column of SQL type " + sqlType + ".");
        };
    }

    boolean fits(FormField field) {
        boolean computed = field.compute() != null;
        return computed && this != DATE && this != MOMENT
                || fields.contains(field.type())
                        && (this != DATE || "date".equals(field.subtype()))
                        && (this != MOMENT || !"time".equals(field.subtype()));
    }

    /** A value as typed or declared, as the database takes it; a day without a time is its first moment. */
    Object read(Object value, ZoneId zone) {
        String text = value.toString().strip();
        return switch (this) {
            case TEXT -> text;
            case WHOLE -> value instanceof Number number ? (Object) number.intValue() : Integer.valueOf(text);
            case BIG -> value instanceof Number number ? (Object) number.longValue() : Long.valueOf(text);
            case AMOUNT -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text.substring(0, 10));
            case MOMENT -> moment(text, zone).atOffset(ZoneOffset.UTC);
            case TRUTH -> Boolean.valueOf(text);
        };
    }

    private static Instant moment(String text, ZoneId zone) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        }
        return text.endsWith("Z") || text.lastIndexOf('+') > 10
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    /** For a parameter that may be null. */
    int sqlType() {
        return switch (this) {
            case TEXT -> Types.VARCHAR;
            case WHOLE -> Types.INTEGER;
            case BIG -> Types.BIGINT;
            case AMOUNT -> Types.NUMERIC;
            case DATE -> Types.DATE;
            case MOMENT -> Types.TIMESTAMP_WITH_TIMEZONE;
            case TRUTH -> Types.BOOLEAN;
        };
    }
}
