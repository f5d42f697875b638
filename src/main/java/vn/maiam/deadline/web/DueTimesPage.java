package vn.maiam.deadline.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.page.Page;

/** The due times are the administrator's to keep. */
@Configuration
class DueTimesPage {

    static final String PATH = "/admin/due-times";

    @Bean
    Page dueTimes() {
        return new Page("Thời hạn", PATH, Set.of("admin"), 10);
    }
}
