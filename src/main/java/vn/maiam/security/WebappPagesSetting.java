package vn.maiam.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.camunda.bpm.spring.boot.starter.webapp.filter.LazyDelegateFilter;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts our page filter in the place of Camunda's: under its name, which Camunda leaves alone when it is taken. */
@Configuration
class WebappPagesSetting {

    private static final String NAME = "Engines Filter";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ServletContextInitializer webappPagesName() {
        return context -> context.addFilter(NAME, new LazyDelegateFilter<>(WebappPages.class));
    }

    /** Mapped after all others, so that a page still passes the webapps' filters for tokens and headers. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> webappPagesPlace() {
        return server -> server.addInitializers(WebappPagesSetting::place);
    }

    private static void place(ServletContext context) {
        context.getFilterRegistration(NAME)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/camunda/app/*", "/camunda/");
    }
}
