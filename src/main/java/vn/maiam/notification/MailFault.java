package vn.maiam.notification;

import jakarta.mail.MessagingException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** What may be done about a message that did not go out. */
enum MailFault {
    /** The server was not reached, or did not let us in: nothing was sent, and nothing else can be. */
    SERVER_DOWN,
    /** The server said: not now. */
    LATER,
    /** The server said: never. Or the address is none. */
    REFUSED,
    /** The line broke while sending: the message may have arrived. */
    UNCERTAIN;

    static MailFault of(MailException thrown) {
        if (thrown instanceof MailAuthenticationException) {
            return SERVER_DOWN;
        }
        if (thrown instanceof MailParseException) {
            return REFUSED;
        }
        // Of a connection that failed the sender says so in the cause; of a message, in its list of failed ones.
        if (thrown instanceof MailSendException && thrown.getCause() instanceof MessagingException) {
            return SERVER_DOWN;
        }
        return causes(thrown)
                .mapToInt(MailFault::replyOf)
                .filter(reply -> reply > 0)
                .boxed()
                .findFirst()
                .map(reply -> reply < 500 ? LATER : REFUSED)
                .orElse(UNCERTAIN);
    }

    private static Stream<Exception> causes(MailException thrown) {
        return thrown instanceof MailSendException failed
                ? Stream.of(failed.getMessageExceptions()).flatMap(MailFault::chain)
                : Stream.empty();
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(
                first,
                cause -> cause != null,
                cause -> cause instanceof MessagingException chained ? chained.getNextException() : null);
    }

    /** The server's answer, 400 to 599; 0 or less without one. The address's own answer comes before the message's. */
    private static int replyOf(Exception cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (cause instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return cause instanceof SMTPSendFailedException message ? message.getReturnCode() : 0;
    }
}
