package vn.maiam.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Which papers there are: {@code papers.csv}. */
@Component
class PaperCatalogue {

    private final List<Paper> papers;

    PaperCatalogue() {
        try (Reader file =
                new InputStreamReader(PaperCatalogue.class.getResourceAsStream("papers.csv"), StandardCharsets.UTF_8)) {
            papers = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
                    .map(PaperCatalogue::paper)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Paper> all() {
        return papers;
    }

    Optional<Paper> find(String id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    private static Paper paper(CSVRecord line) {
        String[] decision = line.get("decision").split("[.=]");
        boolean decided = decision.length == 3;
        String required = line.get("required");
        return new Paper(
                line.get("id"),
                Integer.parseInt(line.get("key")),
                line.get("number"),
                line.get("name"),
                line.get("form"),
                decided ? decision[0] : null,
                decided ? decision[1] : null,
                decided ? decision[2] : null,
                required.isEmpty() ? List.of() : List.of(required.split(" ")));
    }
}
