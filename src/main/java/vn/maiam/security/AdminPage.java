package vn.maiam.security;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.page.Page;

/** Camunda's own page for users, groups and units, among the administrator's pages. */
@Configuration
class AdminPage {

    @Bean
    Page usersAndUnits() {
        return new Page("Người dùng và đơn vị", "/camunda/app/admin/default/", Set.of("admin"), 90);
    }
}
