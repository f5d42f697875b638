package vn.maiam.notification.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.page.Page;

/** Units and people are the administrator's to keep. */
@Configuration
class VacanciesPage {

    static final String PATH = "/admin/vacancies";

    @Bean
    Page pageOfVacancies() {
        return new Page("Việc chưa có người", PATH, Set.of("admin"), 13);
    }
}
