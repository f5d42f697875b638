package vn.maiam.bench;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.maiam.bench.Province.Commune;

/** One of the two that are compared: an engine with its database, and how people work in it. */
interface Side extends AutoCloseable {

    ProcessEngine engine();

    JdbcTemplate database();

    /** Does something as a person; what he may see and do is checked as this side checks it. */
    <T> T as(String role, String unitCode, Supplier<T> work);

    /** Starts a case with a filled report. Its code is the business key. */
    ProcessInstance report(Commune commune, Map<String, Object> form);

    /** Copies what this side keeps of the cases outside the engine's tables; see {@link Clones}. */
    default void cloneOwnTables() {}

    @Override
    void close();
}
