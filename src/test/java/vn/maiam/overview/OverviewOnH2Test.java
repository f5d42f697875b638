package vn.maiam.overview;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class OverviewOnH2Test extends OverviewTest {}
