package vn.maiam.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** The pages a person may open, in their order. */
@Component
public class Navigation {

    private final List<Page> pages;

    Navigation(List<Page> pages) {
        this.pages = pages.stream().sorted(Comparator.comparingInt(Page::order)).toList();
    }

    public List<Page> of(Authentication person) {
        Collection<String> roles = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        return pages.stream().filter(page -> page.isFor(roles)).toList();
    }
}
