package vn.maiam.register.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;
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

    /** Its table changes with a release only, so names of what was chosen are read once. */
    private static final class KindList implements OptionList {

        private final String name;
        private final String kinds;
        private final JdbcClient jdbc;
        private final Supplier<Map<String, String>> names;

        KindList(String name, String kinds, JdbcClient jdbc) {
            this.name = name;
            this.kinds = kinds;
            this.jdbc = jdbc;
            this.names = SingletonSupplier.of(
                    () -> options(null).stream().collect(Collectors.toMap(Option::value, Option::label)));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Option> options(Step step) {
            return jdbc.sql(kinds)
                    .query((row, number) -> new Option(row.getString("code"), row.getString("name")))
                    .list();
        }

        @Override
        public Optional<String> label(String value) {
            return Optional.ofNullable(names.get().get(value));
        }
    }
}
