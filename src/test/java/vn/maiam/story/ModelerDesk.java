package vn.maiam.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Camunda Modeler's deploy button, with a modeler's account. */
public final class ModelerDesk {

    private static final String BOUNDARY = "----modeler";

    private final String address;

    public ModelerDesk(int port) {
        address = "http://localhost:" + port + "/engine-rest/deployment/create";
    }

    /** @param files name to content */
    public Desk.Reply deploy(Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        part(body, "name=\"deployment-name\"", "from the modeler");
        files.forEach((name, text) -> part(body, "name=\"%s\"; filename=\"%s\"".formatted(name, name), text.strip()));
        body.append("--").append(BOUNDARY).append("--\r\n");
        try {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Authorization", "Basic " + credentials())
                                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                    .POST(BodyPublishers.ofString(body.toString()))
                                    .build(),
                            BodyHandlers.ofString());
            return new Desk.Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void part(StringBuilder body, String name, String text) {
        body.append("--").append(BOUNDARY).append("\r\n");
        body.append("Content-Disposition: form-data; ").append(name).append("\r\n\r\n");
        body.append(text).append("\r\n");
    }

    private static String credentials() {
        return Base64.getEncoder().encodeToString("modeler:demo".getBytes(StandardCharsets.UTF_8));
    }
}
