package vn.maiam.caselist;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.maiam.page.ListAddress;

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
        return ListAddress.of(path, parameters(), number);
    }

    int pageNumber() {
        return ListAddress.number(page);
    }
}
