package vn.maiam.paper.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.page.Page;

/** The templates of papers are the administrator's to keep. */
@Configuration
class TemplatesPage {

    static final String PATH = "/admin/papers";

    @Bean
    Page paperTemplates() {
        return new Page("Mẫu giấy tờ", PATH, Set.of("admin"), 20);
    }
}
