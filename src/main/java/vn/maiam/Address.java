package vn.maiam;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where to go, once there is something to go to. */
@Component
class Address {

    private static final Logger LOG = LoggerFactory.getLogger(Address.class);

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void ready() {
        // Known only with a web server; a test may run without one.
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("Mái Ấm is ready at http://localhost:{}/", port);
        }
    }
}
