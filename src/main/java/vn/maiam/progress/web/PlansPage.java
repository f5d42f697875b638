package vn.maiam.progress.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.page.Page;
import vn.maiam.progress.PlanReach;

/** Whose page it is follows from who has a duty in plans. */
@Configuration
class PlansPage {

    static final String PATH = "/plans";

    @Bean
    Page plansInTheNavigation(PlanReach reach) {
        return new Page("Kế hoạch", PATH, reach.roles(), 25);
    }
}
