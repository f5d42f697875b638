package vn.maiam.packaged;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The sign-in page, used as a browser uses it. */
final class SignIn {

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    SignIn(String address) {
        this.address = address;
    }

    HttpResponse<String> open() throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(page()).build(), BodyHandlers.ofString());
    }

    /** @return where the application sends the browser then */
    String as(String person, String password) throws IOException, InterruptedException {
        open();
        String form = "username=%s&password=%s&_csrf=%s".formatted(text(person), text(password), text(token()));
        HttpRequest request = HttpRequest.newBuilder(page())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private URI page() {
        return URI.create(address + "/login");
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("MAIAM-XSRF"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String text(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
