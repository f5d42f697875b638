package vn.maiam.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lends every request its person in the engine, with the roles of this moment, and takes him back afterwards. A session
 * lasts a working day: a role that was withdrawn, or an account that was deleted, must not.
 */
@Component
class EngineIdentityFilter extends OncePerRequestFilter {

    private final EngineIdentity identity;

    EngineIdentityFilter(EngineIdentity identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
        } else if (!identity.knows(signedIn.getName())) {
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
        } else {
            as(signedIn.getName(), request, response, chain);
        }
    }

    private void as(String person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<SimpleGrantedAuthority> roles = identity.rolesOf(person).stream()
                .map(SimpleGrantedAuthority::new)
                .toList();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, roles)));
        identity.signIn(person);
        try {
            chain.doFilter(request, response);
        } finally {
            identity.signOut();
        }
    }

    /** The security chain calls the filter; the servlet container must not call it a second time. */
    @Configuration
    static class OnlyInTheSecurityChain {

        @Bean
        FilterRegistrationBean<EngineIdentityFilter> identityFilterNotRegistered(EngineIdentityFilter filter) {
            FilterRegistrationBean<EngineIdentityFilter> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }

        @Bean
        FilterRegistrationBean<DoorFilter> doorFilterNotRegistered(DoorFilter filter) {
            FilterRegistrationBean<DoorFilter> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
