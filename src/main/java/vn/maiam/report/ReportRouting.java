package vn.maiam.report;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.workflow.MessageSupply;

/** Which variables travel with which message. */
@Configuration
class ReportRouting {

    private static final Set<String> ENTRY = Set.of("caseCode", "label", "entryUnit");

    @Bean
    MessageSupply roundPlanned() {
        return new MessageSupply("roundPlanned", ENTRY);
    }

    @Bean
    MessageSupply roundCorrected() {
        return new MessageSupply("roundCorrected", ENTRY);
    }

    @Bean
    MessageSupply reportOwed() {
        return new MessageSupply("reportOwed", ENTRY);
    }

    @Bean
    MessageSupply reportCorrected() {
        return new MessageSupply("reportCorrected", ENTRY);
    }

    @Bean
    MessageSupply reportSent() {
        return new MessageSupply("reportSent", ENTRY);
    }

    @Bean
    MessageSupply reportAnswered() {
        return new MessageSupply("reportAnswered", Set.of("checkDecision"));
    }

    @Bean
    MessageSupply reportForwarded() {
        return new MessageSupply("reportForwarded", Set.of("caseCode", "label", "entryUnit", "receiptCode", "channel"));
    }

    @Bean
    MessageSupply forwardAnswered() {
        return new MessageSupply("forwardAnswered", Set.of("forwardDecision"));
    }
}
