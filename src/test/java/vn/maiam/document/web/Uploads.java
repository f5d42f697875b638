package vn.maiam.document.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import vn.maiam.security.Caller;

/** Sends files as a browser does. */
final class Uploads {

    private static final String BOUNDARY = "----boundary4711";

    private Uploads() {}

    static HttpResponse<String> send(Caller caller, String caseCode, String name, byte[] content) {
        return caller.send(request(caller, caseCode, name, content));
    }

    static HttpRequest.Builder request(Caller caller, String caseCode, String name, byte[] content) {
        return caller.request("/api/cases/" + caseCode + "/documents", "GET", null, null)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body(name, content)));
    }

    private static byte[] body(String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/html\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
