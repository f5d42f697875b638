package vn.maiam.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server and the browser give the same verdict. Not compared, because the server knows better on purpose:
 * days that the calendar does not offer (passed where that is not allowed, or before 1900), which form-js cannot be made to
 * enter but leaves alone when it is handed them; the hour 24:00, which form-js takes for a time of day; texts over 10,000 characters, lists of over 200 rows or choices,
 * for which form-js has no bound; country codes of telephone numbers, which form-js looks up in a list of its own;
 * numbers from 1e15, whose last digits a browser loses (form-js stumbles over those from 1e21); what is sent for a field
 * that is read-only, always or on a condition: the server passes over it, form-js takes what it is told.
 */
class AgreementWithFormJsTest {

    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Path OWN_FORMS = Path.of("src/test/resources/vn/maiam/form");
    private static final int INPUTS = 200;
    private static final int INPUTS_OF_A_MODEL = 50;

    private static FormJs formJs;

    @BeforeAll
    static void open() throws Exception {
        formJs = new FormJs();
    }

    @AfterAll
    static void close() {
        if (formJs != null) {
            formJs.close();
        }
    }

    static Stream<Path> forms() throws IOException {
        List<Path> forms = new ArrayList<>();
        for (Path folder : List.of(OWN_FORMS, Path.of("forms"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".form"))
                            .sorted()
                            .forEach(forms::add);
                }
            }
        }
        return forms.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void serverAndBrowserAgreeOnEveryInput(Path file) throws IOException {
        String json = Files.readString(file);
        FormSchema schema = FormSchema.parse(json);
        List<Attempt> attempts = attempts(schema, file.startsWith(OWN_FORMS) ? INPUTS : INPUTS_OF_A_MODEL);
        List<FormJs.Outcome> outcomes =
                formJs.outcomes(json, attempts.stream().map(Attempt::together).toList());
        List<String> disagreements = new ArrayList<>();
        int accepted = 0;
        for (int at = 0; at < attempts.size(); at++) {
            Attempt attempt = attempts.get(at);
            boolean browser = outcomes.get(at).accepts(schema, attempt.input());
            List<Refusal> server = attempt.refusals(schema);
            accepted += browser ? 1 : 0;
            if (browser != server.isEmpty() && !(browser && areOnPurpose(server))) {
                disagreements.add(file + "\n  input  " + attempt.input() + "\n  shown  " + attempt.shown()
                        + "\n  browser " + (browser ? "accepts" : "refuses") + " " + outcomes.get(at) + "\n  server "
                        + server);
            }
        }
        assertThat(disagreements.stream().limit(6))
                .as(disagreements.size() + " disagreements")
                .isEmpty();
        assertThat(accepted).as("accepted inputs").isBetween(attempts.size() / 10, attempts.size() - 1);
    }

    private static boolean areOnPurpose(List<Refusal> refusals) {
        return refusals.stream()
                .map(Refusal::reason)
                .allMatch(reason -> reason.equals("Ngày này đã qua.") || reason.equals("Ngày sớm hơn 01/01/1900."));
    }

    private static List<Attempt> attempts(FormSchema schema, int inputs) {
        var random = new Random(schema.id().hashCode());
        var feel = new Feel(CLOCK);
        List<Attempt> attempts = new ArrayList<>();
        for (int count = 0; count < inputs; count++) {
            var valid = new ValidValues(random);
            Map<String, Object> shown = valid.shown(schema);
            Map<String, Object> input = valid.input(schema, shown, feel);
            if (count >= inputs / 4) {
                new Mutations(random, shown).mutate(schema, input);
            }
            attempts.add(new Attempt(shown, input));
        }
        return attempts;
    }

    private record Attempt(Map<String, Object> shown, Map<String, Object> input) {

        Map<String, Object> together() {
            Map<String, Object> together = new LinkedHashMap<>(shown);
            together.putAll(input);
            return together;
        }

        List<Refusal> refusals(FormSchema schema) {
            try {
                new FormCheck(CLOCK).check(schema, input, shown);
                return List.of();
            } catch (FormRefused refused) {
                return refused.refusals();
            }
        }
    }
}
