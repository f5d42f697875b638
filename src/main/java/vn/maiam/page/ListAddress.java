package vn.maiam.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where a page of a list is, and which page a browser asks for. */
public final class ListAddress {

    private ListAddress() {}

    /** @param chosen what the list is narrowed by, without the page */
    public static String of(String path, Map<String, String> chosen, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        chosen.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.queryParam("page", number).toUriString();
    }

    /** Counted from 1; 1 for anything that is no number. */
    public static int number(String page) {
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }
}
