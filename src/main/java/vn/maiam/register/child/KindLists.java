package vn.maiam.register.child;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.workflow.OptionList;
import vn.maiam.workflow.Step;

/** The lists of categories, services and entitlements, in the order of their tables. */
@Configuration
class KindLists {

    private final JdbcClient jdbc;

    KindLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    OptionList childCategories() {
        return new KindList("childCategories", "SELECT code, name FROM child_category_kind ORDER BY position", jdbc);
    }

    @Bean
    OptionList services() {
        return new KindList("services", "SELECT code, name FROM service_kind ORDER BY position", jdbc);
    }

    @Bean
    OptionList entitlementKinds() {
        return new KindList("entitlementKinds", "SELECT code, name FROM entitlement_kind ORDER BY position", jdbc);
    }

    private record KindList(String name, String kinds, JdbcClient jdbc) implements OptionList {

        @Override
        public List<Option> options(Step step) {
            return jdbc.sql(kinds)
                    .query((row, number) -> new Option(row.getString("code"), row.getString("name")))
                    .list();
        }
    }
}
