package vn.maiam.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Somebody who calls the running server as a browser does, or as an integration with HTTP Basic. */
public final class Caller {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String server;
    private final String basic;

    private Caller(int port, String basic) {
        this.server = "http://localhost:" + port;
        this.basic = basic;
    }

    public static Caller anonymous(int port) {
        return new Caller(port, null);
    }

    /** Signs in on the sign-in page, and fetches the webapps' token as every page does. */
    public static Caller signedIn(int port, String person) {
        Caller caller = new Caller(port, null);
        caller.page("/login");
        HttpResponse<String> answer = caller.signIn(person, "demo");
        if (answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new AssertionError(person + " cannot sign in.");
        }
        caller.page("/camunda/app/welcome/default/");
        caller.page("/login");
        return caller;
    }

    public static Caller withBasic(int port, String person) {
        byte[] credentials = (person + ":demo").getBytes(StandardCharsets.UTF_8);
        return new Caller(port, "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    HttpResponse<String> signIn(String person, String password) {
        String form = "username=%s&password=%s".formatted(encode(person), encode(password));
        return send(request("/login", "POST", form, "application/x-www-form-urlencoded"));
    }

    public HttpResponse<String> get(String path) {
        return call("GET", path, null);
    }

    /** As a browser opens a page. */
    public HttpResponse<String> page(String path) {
        return send(request(path, "GET", null, null).setHeader("Accept", "text/html,*/*;q=0.8"));
    }

    public HttpResponse<String> post(String path, String json) {
        return call("POST", path, json);
    }

    public HttpResponse<String> call(String method, String path, String json) {
        return send(request(path, method, json, "application/json"));
    }

    /** The request with this caller's tokens, to be changed before it is sent. */
    public HttpRequest.Builder request(String path, String method, String content, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .method(method, content == null ? BodyPublishers.noBody() : BodyPublishers.ofString(content))
                .header("Accept", "application/json");
        if (content != null) {
            request.header("Content-Type", type);
        }
        if (basic != null) {
            request.header("Authorization", basic);
        }
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        cookie("MAIAM-XSRF").ifPresent(token -> request.header("X-MAIAM-XSRF", token));
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
