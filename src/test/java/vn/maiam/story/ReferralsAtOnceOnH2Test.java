package vn.maiam.story;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class ReferralsAtOnceOnH2Test extends ReferralsAtOnce {}
