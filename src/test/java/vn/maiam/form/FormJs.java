package vn.maiam.form;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.maiam.browser.InstalledBrowser;

/** form-js itself, in a real browser. */
class FormJs implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FRONTEND =
            Path.of("src/main/frontend/node_modules").toAbsolutePath();

    private final Playwright playwright = InstalledBrowser.playwright();
    private final Browser browser = InstalledBrowser.launch(playwright);
    private final Page page;

    FormJs() throws IOException, InterruptedException {
        page = browser.newContext(new Browser.NewContextOptions()
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setLocale("vi-VN"))
                .newPage();
        page.setContent("<!DOCTYPE html><html><body></body></html>");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(bundle()));
    }

    /** What form-js would submit for each input, and its errors. */
    List<Outcome> outcomes(String schema, List<Map<String, Object>> inputs) throws IOException {
        Object json = page.evaluate(
                "([schema, inputs]) => outcomes(schema, inputs)", List.of(schema, JSON.writeValueAsString(inputs)));
        return JSON.readValue((String) json, new TypeReference<>() {});
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path bundle() throws IOException, InterruptedException {
        Path bundle = Files.createDirectories(Path.of("target/test-frontend")).resolve("form-js.js");
        var build = new ProcessBuilder(
                "node",
                FRONTEND.resolve("esbuild/bin/esbuild").toString(),
                "src/test/frontend/form-js-entry.js",
                "--bundle",
                "--format=iife",
                "--log-level=error",
                "--outfile=" + bundle);
        build.environment().put("NODE_PATH", FRONTEND.toString());
        if (build.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("esbuild failed; has npm ci run in src/main/frontend?");
        }
        return bundle;
    }

    record Outcome(Map<String, Object> data, Map<String, Object> errors) {

        /** Valid: no errors, and nothing of the input changed or dropped. */
        boolean accepts(FormSchema schema, Map<String, Object> input) {
            return errors.isEmpty() && Kept.all(schema.fields(), input, data);
        }
    }
}
