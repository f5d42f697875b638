package vn.maiam.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Which failures are tried again: only those in which the server surely did not take the message. */
class MailFaultTest {

    @Test
    void aServerThatIsNotReachedOrLetsNobodyInIsTriedAgainLater() {
        MessagingException unreachable = new MessagingException("Couldn't connect to host");

        assertThat(MailFault.of(new MailSendException("failed", unreachable, Map.of("message", unreachable))))
                .isEqualTo(MailFault.SERVER_DOWN);
        assertThat(MailFault.of(new MailAuthenticationException("denied"))).isEqualTo(MailFault.SERVER_DOWN);
    }

    @Test
    void aServerThatSaysNotNowIsTriedAgainAndOneThatSaysNeverIsNot() throws Exception {
        assertThat(MailFault.of(failed(reply(451)))).isEqualTo(MailFault.LATER);
        assertThat(MailFault.of(failed(reply(554)))).isEqualTo(MailFault.REFUSED);
        assertThat(MailFault.of(failed(address(450)))).isEqualTo(MailFault.LATER);
        assertThat(MailFault.of(failed(address(550)))).isEqualTo(MailFault.REFUSED);
    }

    @Test
    void aLineThatBreaksWhileSendingIsNotTriedAgain() {
        assertThat(MailFault.of(failed(new MessagingException("broken", new SocketTimeoutException()))))
                .isEqualTo(MailFault.UNCERTAIN);
        assertThat(MailFault.of(failed(reply(-1)))).isEqualTo(MailFault.UNCERTAIN);
    }

    private static MailException failed(Exception cause) {
        return new MailSendException(Map.of("message", cause));
    }

    private static Exception reply(int code) {
        return new SMTPSendFailedException("DATA", code, "reply", null, null, null, null);
    }

    private static Exception address(int code) throws Exception {
        SendFailedException all = new SendFailedException("Invalid addresses");
        all.setNextException(new SMTPAddressFailedException(
                new InternetAddress("nobody@example.vn"), "RCPT TO", code, "no such user"));
        return all;
    }
}
