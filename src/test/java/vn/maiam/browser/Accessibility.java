package vn.maiam.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe finds wrong with a page for people who cannot see it, or use no mouse. */
public final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** @param part a CSS selector: the part of the page that is ours */
    public static List<String> graveFaults(Page page, String part) {
        return new AxeBuilder(page)
                .include(part).analyze().getViolations().stream()
                        .filter(fault -> GRAVE.contains(fault.getImpact()))
                        .map(Accessibility::words)
                        .toList();
    }

    private static String words(Rule fault) {
        return "%s: %s at %s"
                .formatted(
                        fault.getId(),
                        fault.getHelp(),
                        fault.getNodes().stream().map(node -> node.getHtml()).toList());
    }
}
