package vn.maiam.overview.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.maiam.overview.ManagedUnits;
import vn.maiam.page.Page;

/** The way from Welcome and from our own pages to the page in Cockpit. */
@Controller
class OverviewPage {

    static final String PATH = "/overview";

    @GetMapping(PATH)
    String inCockpit() {
        return "redirect:/camunda/app/cockpit/default/#/maiam-overview";
    }

    @Configuration
    static class InTheNavigation {

        @Bean
        Page overviewInTheNavigation() {
            return new Page("Theo dõi", PATH, ManagedUnits.ROLES, 40);
        }
    }
}
