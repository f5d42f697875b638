package vn.maiam.difficulty;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.workflow.MessageSupply;

/** Which variables travel with which message. */
@Configuration
class DifficultyRouting {

    @Bean
    MessageSupply difficultySent() {
        return new MessageSupply(
                "difficultySent", Set.of("caseCode", "label", "entryUnit", "dispatchCode", "throughOffice"));
    }

    @Bean
    MessageSupply difficultyAnswered() {
        return new MessageSupply("difficultyAnswered", Set.of("answer"));
    }
}
