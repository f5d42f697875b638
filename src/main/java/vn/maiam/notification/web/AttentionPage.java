package vn.maiam.notification.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.page.Page;

/** For all who work in a unit, and those who manage the units below: an officer's delay is somebody's to notice. */
@Configuration
class AttentionPage {

    static final String PATH = "/attention";

    private static final Set<String> ROLES = Set.of(
            "communeOfficer",
            "communeChair",
            "communeFront",
            "districtLabour",
            "districtEducation",
            "districtHealth",
            "districtPolice",
            "districtJustice",
            "districtCulture",
            "districtFinance",
            "districtChair",
            "districtFront",
            "districtManager",
            "provinceLabour",
            "provinceEducation",
            "provinceHealth",
            "provincePolice",
            "provinceJustice",
            "provinceCulture",
            "provinceFinance",
            "provinceChair",
            "provinceFront",
            "provinceManager");

    @Bean
    Page attention() {
        return new Page("Việc cần xử lý", PATH, ROLES, 1);
    }
}
