package vn.maiam.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What axe finds on a whole page, Camunda's own markup and ours. */
public final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /** @return the serious and critical faults of the page as it stands, one line each */
    public static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(Axe::places)
                        .toList();
    }

    private static Stream<String> places(Rule rule) {
        return rule.getNodes().stream().map(node -> "%s (%s) at %s: %s"
                .formatted(rule.getId(), rule.getHelp(), node.getTarget(), node.getHtml()));
    }
}
