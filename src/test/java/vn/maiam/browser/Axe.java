package vn.maiam.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What axe finds wrong with a page for people who cannot see it, or use no mouse. */
public final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /** Of the whole page as it stands, Camunda's own markup and ours: the serious and critical faults, one line each. */
    public static List<String> faults(Page page) {
        return grave(new AxeBuilder(page));
    }

    /** @param part a CSS selector: the part of the page that is looked at */
    public static List<String> faults(Page page, String part) {
        return grave(new AxeBuilder(page).include(part));
    }

    private static List<String> grave(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(Axe::places)
                .toList();
    }

    private static Stream<String> places(Rule rule) {
        return rule.getNodes().stream().map(node -> "%s (%s) at %s: %s"
                .formatted(rule.getId(), rule.getHelp(), node.getTarget(), node.getHtml()));
    }
}
