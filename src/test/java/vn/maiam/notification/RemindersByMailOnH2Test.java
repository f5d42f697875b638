package vn.maiam.notification;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class RemindersByMailOnH2Test extends RemindersByMail {}
