package vn.maiam.security;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import vn.maiam.page.Page;

/** One sign-in for Tasklist, Cockpit and our pages; HTTP Basic for Modeler and integrations. Denied unless granted. */
@Configuration
class SecurityConfiguration {

    private static final String WEBAPP_API = "/camunda/api/**";
    private static final String OWN_API = "/api/**";
    private static final String WEBAPP_LOGOUT = "/camunda/api/admin/auth/user/default/logout";
    private static final String PAGE_LOGOUT = "/logout";

    /** Modeler's deploy button and integrations: no session, so no cross-site request can borrow one. */
    @Bean
    @Order(1)
    SecurityFilterChain integrations(HttpSecurity http, EngineIdentityFilter identity, DoorFilter doors)
            throws Exception {
        return http.securityMatcher("/engine-rest/**")
                .httpBasic(withDefaults())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(identity, AuthorizationFilter.class)
                .addFilterAfter(doors, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, EngineIdentityFilter identity, DoorFilter doors, List<Page> pages)
            throws Exception {
        return http.authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/login", "/error", "/sign-in/**", "/favicon.ico")
                            .permitAll()
                            .requestMatchers("/", "/camunda/**", OWN_API, "/forms/**", "/page/**", "/logout")
                            .authenticated();
                    pages.forEach(page -> requests.requestMatchers(page.path(), page.path() + "/**")
                            .hasAnyAuthority(page.roles().toArray(String[]::new)));
                    requests.anyRequest().denyAll();
                })
                .formLogin(login ->
                        login.loginPage("/login").defaultSuccessUrl("/", false).permitAll())
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(
                                new AntPathRequestMatcher(WEBAPP_LOGOUT, HttpMethod.POST.name()),
                                new AntPathRequestMatcher(PAGE_LOGOUT, HttpMethod.POST.name())))
                        .defaultLogoutSuccessHandlerFor(
                                new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
                                new AntPathRequestMatcher(WEBAPP_LOGOUT))
                        .logoutSuccessUrl("/login?logout"))
                .exceptionHandling(denied -> denied.accessDeniedHandler(SecurityConfiguration::refuse)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                new AntPathRequestMatcher(WEBAPP_API))
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), new AntPathRequestMatcher(OWN_API))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), new AntPathRequestMatcher("/**")))
                // The webapps bring their own token against cross-site requests; two would only disturb each other.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**")
                        .csrfTokenRepository(ownCsrfCookie())
                        .csrfTokenRequestHandler(tokenWithEveryAnswer()))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .addFilterBefore(identity, AuthorizationFilter.class)
                .addFilterAfter(doors, AuthorizationFilter.class)
                .build();
    }

    /** {@link ErrorPages} says why. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Signing in ends the old token, and Tasklist, which draws none of our pages, must have the new one for its calls. */
    private static CsrfTokenRequestAttributeHandler tokenWithEveryAnswer() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private static CookieCsrfTokenRepository ownCsrfCookie() {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieName("MAIAM-XSRF");
        cookie.setHeaderName("X-MAIAM-XSRF");
        return cookie;
    }
}
