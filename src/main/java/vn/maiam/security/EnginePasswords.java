package vn.maiam.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks passwords where the people are kept: in the engine, which also locks after ten wrong ones. What a person may is
 * asked anew with every request, see {@link EngineIdentityFilter}.
 */
@Component
class EnginePasswords implements AuthenticationProvider {

    private final IdentityService identity;

    EnginePasswords(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String person = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (person.isBlank() || password.isEmpty() || !identity.checkPassword(person, password)) {
            throw new BadCredentialsException("Wrong user name or password.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
