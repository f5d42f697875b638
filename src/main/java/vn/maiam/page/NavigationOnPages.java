package vn.maiam.page;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Person;

/** Gives every page what its head shows: {@code navigation}, and the name of who is {@code signedIn}. */
@ControllerAdvice(annotations = Controller.class)
class NavigationOnPages {

    private final Navigation navigation;
    private final People people;

    NavigationOnPages(Navigation navigation, People people) {
        this.navigation = navigation;
        this.people = people;
    }

    @ModelAttribute("navigation")
    List<Page> navigation(Authentication person) {
        return person == null ? List.of() : navigation.of(person);
    }

    @ModelAttribute("signedIn")
    String signedIn(Authentication person) {
        return person == null
                ? null
                : people.find(person.getName()).map(Person::name).orElse(person.getName());
    }
}
