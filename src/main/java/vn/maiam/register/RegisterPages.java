package vn.maiam.register;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.organisation.Role;
import vn.maiam.organisation.Roles;
import vn.maiam.page.Page;

/** Everybody who works at a unit may open the registers; which of them, and what of them, follows from the posts he holds. */
@Configuration
class RegisterPages {

    static final String REGISTERS = "/registers";

    @Bean
    Page registersPage(Roles roles) {
        return new Page(
                "Sổ theo dõi",
                REGISTERS,
                roles.all().stream()
                        .filter(role -> role.level() != null)
                        .map(Role::id)
                        .collect(Collectors.toUnmodifiableSet()),
                22);
    }
}
