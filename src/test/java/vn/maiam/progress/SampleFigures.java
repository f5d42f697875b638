package vn.maiam.progress;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration
class SampleFigures {

    @Bean
    @Primary
    SamplePlans samplePlans() {
        return new SamplePlans();
    }

    @Bean
    @Primary
    SampleMeasures sampleMeasures() {
        return new SampleMeasures();
    }
}
