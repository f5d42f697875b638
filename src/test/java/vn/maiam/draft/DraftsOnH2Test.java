package vn.maiam.draft;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class DraftsOnH2Test extends DraftsTest {}
