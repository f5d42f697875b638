package vn.maiam.security;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page, and where a person lands: where his work is. */
@Controller
class SignInController {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String DUE_TIMES = "/admin/due-times";

    @GetMapping("/login")
    String signIn() {
        return "login";
    }

    @GetMapping("/")
    String home(Authentication person) {
        return "redirect:" + landing(roles(person));
    }

    private static String landing(List<String> roles) {
        if (roles.contains("admin")) {
            return DUE_TIMES;
        }
        boolean watchesOnly = !roles.isEmpty() && roles.stream().allMatch(SignInController::watches);
        return watchesOnly ? COCKPIT : TASKLIST;
    }

    private static boolean watches(String role) {
        return role.endsWith("Manager") || role.equals("modeler");
    }

    /** Without the same roles at a unit, {@code communeManager.29956-20200101}. */
    private static List<String> roles(Authentication person) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(group -> !group.contains("."))
                .toList();
    }
}
