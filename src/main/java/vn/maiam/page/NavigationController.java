package vn.maiam.page;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same navigation for Tasklist, Cockpit and Welcome, which draw it in their own header. */
@RestController
class NavigationController {

    private final Navigation navigation;

    NavigationController(Navigation navigation) {
        this.navigation = navigation;
    }

    @GetMapping("/api/navigation")
    List<Link> links(Authentication person) {
        return navigation.of(person).stream().map(Link::to).toList();
    }

    record Link(String title, String path) {

        static Link to(Page page) {
            return new Link(page.title(), page.path());
        }
    }
}
