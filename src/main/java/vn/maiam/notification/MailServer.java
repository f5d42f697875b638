package vn.maiam.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.maiam.notification.MailText.Written;

/** The SMTP server of {@code spring.mail.host}; without one there is nothing to send by. */
@Component
@EnableConfigurationProperties(ReminderSettings.class)
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String SENDER = "Mái Ấm";

    private final ObjectProvider<JavaMailSender> server;
    private final ReminderSettings settings;

    MailServer(ObjectProvider<JavaMailSender> server, ReminderSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    boolean isThere() {
        return server.getIfAvailable() != null;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayHowPeopleAreTold() {
        if (isThere()) {
            LOG.info("Reminders go out by e-mail as {}, the digest at {}.", settings.from(), settings.digestAt());
        } else {
            LOG.info("No mail server is set (spring.mail.host): reminders are shown on the page only.");
        }
    }

    /** @throws MailException if the server did not take it, or may not have */
    void send(String address, Written text) {
        JavaMailSender smtp = server.getObject();
        smtp.send(message(smtp.createMimeMessage(), address, text));
    }

    private MimeMessage message(MimeMessage message, String address, Written text) {
        try {
            MimeMessageHelper plain = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            plain.setFrom(settings.from(), SENDER);
            plain.setTo(address);
            plain.setSubject(text.subject());
            plain.setText(text.body());
            // So that no holiday reply comes back.
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new MailParseException(e);
        }
    }
}
