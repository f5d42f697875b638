package vn.maiam.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** One signed-in person's browser, by the calls that Tasklist and the form shell make. */
public final class Desk {

    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Desk(String address) {
        this.address = address;
    }

    public static Desk of(String person, int port) {
        Desk desk = new Desk("http://localhost:" + port);
        desk.get("/login");
        desk.send(
                "/login",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("username=%s&password=demo&_csrf=%s"
                        .formatted(person, URLEncoder.encode(desk.cookie("MAIAM-XSRF"), StandardCharsets.UTF_8))));
        desk.get(ENGINE + "/task/count");
        return desk;
    }

    public Reply claim(String taskId, String person) {
        return post(ENGINE + "/task/" + taskId + "/claim", Map.of("userId", person));
    }

    public Reply submit(String taskId, Map<String, Object> values) {
        return post(ENGINE + "/task/" + taskId + "/submit-form", Map.of("variables", variables(values)));
    }

    public Reply start(String processDefinitionId, Map<String, Object> values) {
        return post(
                ENGINE + "/process-definition/" + processDefinitionId + "/submit-form",
                Map.of("variables", variables(values)));
    }

    /** As the form shell sends them: lists and rows as JSON text. */
    private static Map<String, Object> variables(Map<String, Object> values) {
        Map<String, Object> variables = new HashMap<>();
        values.forEach((name, value) -> variables.put(
                name,
                value instanceof Collection<?> list ? Map.of("type", "Json", "value", text(list)) : single(value)));
        return variables;
    }

    private static Map<String, Object> single(Object value) {
        Map<String, Object> single = new HashMap<>();
        single.put("value", value);
        return single;
    }

    public Reply get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    public Reply post(String path, Object body) {
        return post(path, text(body));
    }

    public Reply post(String path, String body) {
        return send(path, "application/json", BodyPublishers.ofString(body));
    }

    private Reply send(String path, String type, BodyPublisher body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .header("X-MAIAM-XSRF", cookie("MAIAM-XSRF"))
                .POST(body)
                .build());
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public record Reply(int status, String text) {

        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                return MissingNode.getInstance();
            }
        }

        public String message() {
            return json().path("message").asText();
        }
    }
}
