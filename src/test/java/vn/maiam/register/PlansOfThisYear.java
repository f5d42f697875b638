package vn.maiam.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import vn.maiam.plan.PlanLoading;

/** Plan 002 as a plan of this year, under a code of the test's own. */
final class PlansOfThisYear {

    private PlansOfThisYear() {}

    /** @return its code */
    static String load(PlanLoading plans, Clock clock, String code) {
        int year = LocalDate.now(clock).getYear();
        String text = text().replace("plan: \"002\"", "plan: \"" + code + "\"")
                .replace("2020-", year + "-")
                .replace("[2020]", "[" + year + "]");
        return plans.load(code + ".yaml", text.getBytes(StandardCharsets.UTF_8), null)
                .plan()
                .code();
    }

    private static String text() {
        try {
            return new ClassPathResource("vn/maiam/plan/002.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
