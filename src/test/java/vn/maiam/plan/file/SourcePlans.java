package vn.maiam.plan.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The files of the five source plans, as shipped. */
public final class SourcePlans {

    private SourcePlans() {}

    public static String text(String code) {
        try {
            return new ClassPathResource("vn/maiam/plan/" + code + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
