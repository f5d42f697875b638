package vn.maiam.workflow.forms;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class NothingReachesTheEngineOnH2Test extends NothingReachesTheEngine {}
