package vn.maiam.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server in this machine; it keeps its port when it is stopped and started again. */
final class SmtpServer {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    private SmtpServer() {}

    static int port() {
        return SERVER.getSmtp().getServerSetup().getPort();
    }

    static void start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    static void stop() {
        SERVER.stop();
    }

    static void forget() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Letter> all() {
        return Arrays.stream(SERVER.getReceivedMessages()).map(Letter::of).toList();
    }

    static List<Letter> to(String person) {
        return all().stream()
                .filter(letter -> letter.to().equals(person.toLowerCase() + "@example.vn"))
                .toList();
    }

    private static int freePort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Letter(String to, String from, String subject, String body, String whole) {

        private static Letter of(MimeMessage message) {
            try {
                String headers = String.join("\n", java.util.Collections.list(message.getAllHeaderLines()));
                String body = message.getContent().toString().replace("\r\n", "\n");
                return new Letter(
                        message.getRecipients(Message.RecipientType.TO)[0].toString(),
                        message.getFrom()[0].toString(),
                        message.getSubject(),
                        body,
                        headers + "\n" + message.getSubject() + "\n" + body);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
