package vn.maiam.dispatch;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.workflow.MessageSupply;

/** Which variables travel with which message. */
@Configuration
class DispatchRouting {

    /** What every receiving leg starts with. */
    private static final Set<String> LETTER = Set.of("caseCode", "label", "entryUnit", "dispatchCode");

    @Bean
    MessageSupply inspectionConcluded() {
        return new MessageSupply("inspectionConcluded", LETTER);
    }

    @Bean
    MessageSupply inspectionAnswered() {
        return new MessageSupply("inspectionAnswered", Set.of());
    }

    @Bean
    MessageSupply budgetSent() {
        return new MessageSupply("budgetSent", LETTER);
    }

    @Bean
    MessageSupply budgetOpinionGiven() {
        return new MessageSupply("budgetOpinionGiven", Set.of());
    }

    @Bean
    MessageSupply evaluationAsked() {
        return new MessageSupply("evaluationAsked", LETTER);
    }

    @Bean
    MessageSupply evaluationSent() {
        return new MessageSupply("evaluationSent", LETTER);
    }

    @Bean
    MessageSupply evaluationChecked() {
        return new MessageSupply("evaluationChecked", Set.of("evaluationAccepted"));
    }

    @Bean
    MessageSupply evaluationAnswered() {
        return new MessageSupply("evaluationAnswered", Set.of());
    }

    @Bean
    MessageSupply reviewTaskGiven() {
        return new MessageSupply("reviewTaskGiven", LETTER);
    }

    @Bean
    MessageSupply reviewTaskDone() {
        return new MessageSupply("reviewTaskDone", Set.of());
    }

    @Bean
    MessageSupply frontFeedbackSent() {
        return new MessageSupply("frontFeedbackSent", LETTER);
    }

    @Bean
    MessageSupply frontFeedbackAnswered() {
        return new MessageSupply("frontFeedbackAnswered", Set.of());
    }

    @Bean
    MessageSupply frontFeedbackInsisted() {
        return new MessageSupply("frontFeedbackInsisted", LETTER);
    }

    @Bean
    MessageSupply frontFeedbackChairAnswered() {
        return new MessageSupply("frontFeedbackChairAnswered", Set.of());
    }

    @Bean
    MessageSupply policyProposalSent() {
        return new MessageSupply("policyProposalSent", LETTER);
    }

    @Bean
    MessageSupply policyProposalAnswered() {
        return new MessageSupply("policyProposalAnswered", Set.of());
    }

    @Bean
    MessageSupply planTaskGiven() {
        return new MessageSupply("planTaskGiven", LETTER);
    }

    @Bean
    MessageSupply planTaskReported() {
        return new MessageSupply("planTaskReported", LETTER);
    }

    @Bean
    MessageSupply planTaskChecked() {
        return new MessageSupply("planTaskChecked", Set.of("resultAccepted"));
    }

    @Bean
    MessageSupply planTaskDone() {
        return new MessageSupply("planTaskDone", Set.of());
    }
}
