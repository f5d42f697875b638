package vn.maiam.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Puts a fault into the officer's words. */
class RefusalTexts {

    private final Properties texts = new Properties();

    RefusalTexts() {
        try (InputStream file = RefusalTexts.class.getResourceAsStream("refusals.properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Refusal refusal(String path, String label, Fault fault) {
        String shown = label == null ? path : label;
        return new Refusal(path, shown, text("reason", shown, fault), text("remedy", shown, fault));
    }

    private String text(String kind, String label, Fault fault) {
        String text = texts.getProperty(fault.code() + "." + kind);
        if (text == null) {
            throw new IllegalStateException("refusals.properties lacks " + fault.code() + "." + kind);
        }
        return text.replace("{label}", label).replace("{limit}", fault.limit());
    }
}
