package vn.maiam.caselist;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a browser sent of the lists one chooses from. None of it says anything about a child, so it may stand in an address
 * and be linked to; a value that is not in its list counts as none.
 *
 * @param unit key of a commune, or of an area for all communes below it
 * @param typed under which number the session keeps what was typed
 */
record Choices(
        String stage, String risk, String status, String unit, String due, String order, String typed, String page) {

    Choices {
        page = page == null ? "1" : page;
    }

    Choices withTyped(String number) {
        return new Choices(stage, risk, status, unit, due, order, number, "1");
    }

    boolean isNothing() {
        return withoutOrder().parameters().isEmpty();
    }

    private Choices withoutOrder() {
        return new Choices(stage, risk, status, unit, due, null, typed, null);
    }

    /** What was chosen, for an address or a form; without the page. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("stage", stage);
        parameters.put("risk", risk);
        parameters.put("status", status);
        parameters.put("unit", unit);
        parameters.put("due", due);
        parameters.put("order", order);
        parameters.put("typed", typed);
        parameters.values().removeIf(value -> value == null || value.isBlank());
        return parameters;
    }

    /** Where another page of the same list is. */
    public String address(String path, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters().forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.queryParam("page", number).toUriString();
    }

    /** Counted from 1; 1 for anything that is no number. */
    int pageNumber() {
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }
}
