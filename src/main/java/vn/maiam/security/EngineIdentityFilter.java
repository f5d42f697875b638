package vn.maiam.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lends every request its person in the engine, and takes him back afterwards. */
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
            return;
        }
        identity.signIn(signedIn.getName());
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
