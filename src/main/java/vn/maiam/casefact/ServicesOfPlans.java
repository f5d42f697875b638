package vn.maiam.casefact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code service_of_plan}: it changes with a release only. */
@Repository
class ServicesOfPlans {

    private final JdbcClient jdbc;
    private volatile Map<String, Object> read;

    ServicesOfPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What forms choose to the code of the service. */
    Map<String, Object> all() {
        if (read == null) {
            Map<String, Object> services = new LinkedHashMap<>();
            jdbc.sql("SELECT choice, service FROM service_of_plan").query(row -> {
                services.put(row.getString("choice"), row.getString("service"));
            });
            read = services;
        }
        return read;
    }
}
