package vn.maiam.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;

/** Any number of texts as one parameter: a statement stays the same for one unit and for thousands. */
final class TextArray extends AbstractSqlTypeValue {

    private final String[] texts;

    TextArray(Collection<String> texts) {
        this.texts = texts.toArray(String[]::new);
    }

    @Override
    protected Object createTypeValue(Connection connection, int type, String typeName) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts);
    }
}
