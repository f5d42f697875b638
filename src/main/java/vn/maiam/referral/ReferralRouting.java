package vn.maiam.referral;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.casefile.Responsibility;
import vn.maiam.workflow.MessageSupply;

/** Which variables travel with which message. */
@Configuration
class ReferralRouting {

    private static final Set<String> SLIP = Set.of("caseCode", "label", "riskLevel", "referralCode", "receiver");

    private final Responsibility cases;

    ReferralRouting(Responsibility cases) {
        this.cases = cases;
    }

    /** What both legs of a referral start with. */
    Map<String, Object> slip(Referral referral) {
        Map<String, Object> variables = new HashMap<>(cases.routing(referral.caseCode()));
        variables.keySet().retainAll(SLIP);
        variables.put("referralCode", referral.code());
        variables.put("receiver", referral.receiverUnit());
        return variables;
    }

    Map<String, Object> ofCase(String caseCode) {
        return cases.routing(caseCode);
    }

    @Bean
    MessageSupply referralOpened() {
        return new MessageSupply("referralOpened", SLIP);
    }

    @Bean
    MessageSupply referralSent() {
        return new MessageSupply("referralSent", SLIP);
    }

    @Bean
    MessageSupply referralAnswered() {
        return new MessageSupply("referralAnswered", Set.of("answer"));
    }

    @Bean
    MessageSupply transferProposed() {
        return new MessageSupply("transferProposed", Set.of("caseCode", "label", "riskLevel", "riskRule"));
    }

    @Bean
    MessageSupply transferAnswered() {
        return new MessageSupply("transferAnswered", Set.of("transferDecision"));
    }

    @Bean
    MessageSupply caseTransferred() {
        return new MessageSupply("caseTransferred", Set.of("caseCode", "label", "riskLevel", "riskRule"));
    }

    @Bean
    MessageSupply caseEnded() {
        return new MessageSupply("caseEnded", Set.of("endReason"));
    }
}
