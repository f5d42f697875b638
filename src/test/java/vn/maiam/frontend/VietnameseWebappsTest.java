package vn.maiam.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our Vietnamese of each web application beside the English that Camunda ships in its webjar. */
class VietnameseWebappsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    /** The migration banner of the community edition is left empty. */
    private static final String BANNER = "BANNER_CE_EOL_TEXT";

    private final LeftInEnglish reviewed = LeftInEnglish.read();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyLabelIsThereAndNoOther(String webapp) throws IOException {
        WebappLabels labels = WebappLabels.of(webapp);

        assertThat(labels.vietnamese().keySet())
                .containsExactlyInAnyOrderElementsOf(labels.english().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyLabelKeepsItsPlaceholders(String webapp) throws IOException {
        WebappLabels labels = WebappLabels.of(webapp);

        labels.vietnamese().forEach((key, label) -> assertThat(placeholders(label))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(
                        placeholders(labels.english().get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void noLabelIsLeftInEnglishOutsideTheReviewedList(String webapp) throws IOException {
        WebappLabels labels = WebappLabels.of(webapp);

        List<String> english = labels.leftInEnglish().stream()
                .filter(key -> !reviewed.allows(webapp, key))
                .toList();

        assertThat(english).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void whatIsLeftInEnglishForTheEnterpriseEditionIsNamedByNoScriptThatIsShipped(String webapp) throws IOException {
        Set<String> named = WebappLabels.of(webapp).namedByScripts();

        assertThat(WebappLabels.of(webapp).leftInEnglish())
                .filteredOn(key -> key.startsWith("PLGN_"))
                .doesNotContainAnyElementsOf(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void nobodyReadsTheVendorsNameOrItsMigrationBanner(String webapp) throws IOException {
        WebappLabels labels = WebappLabels.of(webapp);

        assertThat(labels.vietnamese().get(BANNER)).isEmpty();
        assertThat(labels.vietnamese()).allSatisfy((key, label) -> {
            if (!reviewed.allows(webapp, key)) {
                assertThat(label).doesNotContain("Camunda");
            }
        });
    }

    private static List<String> placeholders(String label) {
        return PLACEHOLDER.matcher(label).results().map(match -> match.group(1)).toList();
    }
}
