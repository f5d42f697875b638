package vn.maiam.progress;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.maiam.report.Reports;

@TestConfiguration
class SampleFigures {

    @Bean
    @Primary
    SamplePlans samplePlans() {
        return new SamplePlans();
    }

    @Bean
    @Primary
    Reports sampleReports() {
        return SampleReports.reports();
    }

    @Bean
    @Primary
    SampleMeasures sampleMeasures() {
        return new SampleMeasures();
    }
}
