package vn.maiam.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.workflow.MessageSupply;

/** What the messages about plans in the making carry. */
@Configuration(proxyBeanMethods = false)
class PlanRouting {

    private static final String OPINION = "opinionCode";

    static Map<String, Object> opinion(Map<String, Object> entry, String code) {
        Map<String, Object> routing = new HashMap<>(entry);
        routing.put(OPINION, code);
        return routing;
    }

    @Bean
    MessageSupply opinionAsked() {
        return new MessageSupply("opinionAsked", Set.of("caseCode", "label", "entryUnit", OPINION));
    }

    @Bean
    MessageSupply opinionsIn() {
        return new MessageSupply("opinionsIn", Set.of());
    }

    @Bean
    MessageSupply planAboveAmended() {
        return new MessageSupply("planAboveAmended", Set.of("caseCode", "label", "entryUnit"));
    }

    @Bean
    MessageSupply planRequested() {
        return new MessageSupply("planRequested", Set.of("caseCode", "label", "entryUnit"));
    }
}
