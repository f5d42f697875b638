package vn.maiam.plan.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.page.Page;

/** Files of plans are the administrator's to bring in; what is written in them is their issuers' matter. */
@Configuration
class PlanFilesPage {

    static final String PATH = "/admin/plans";

    @Bean
    Page loadingOfPlans() {
        return new Page("Nhập kế hoạch", PATH, Set.of("admin"), 30);
    }
}
