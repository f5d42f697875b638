package vn.maiam.notification;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param digestAt when the day's digest goes out, local time
 * @param from the sender's address
 * @param site where people reach the application, for the link in a message: {@code https://maiam.dongthap.gov.vn}
 */
@ConfigurationProperties("maiam.reminders")
record ReminderSettings(LocalTime digestAt, String from, String site) {}
