package vn.maiam.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.HistoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.maiam.register.Entries;

/** Enters the children of {@code demo/children.csv} once, as the officers of their communes would: form by form. */
@Component
@Profile("demo")
@Order(35)
class DemoChildren implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoChildren.class);
    private static final String REGISTER = "child";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private final DemoOffice office;
    private final Entries entries;
    private final HistoryService history;
    private final Clock clock;

    DemoChildren(DemoOffice office, Entries entries, HistoryService history, Clock clock) {
        this.office = office;
        this.entries = entries;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(REGISTER)
                        .count()
                > 0) {
            return;
        }
        List<CSVRecord> children = read();
        LOG.info("Registering {} children for the demonstration ...", children.size());
        children.forEach(this::register);
    }

    private static List<CSVRecord> read() {
        try (Reader file = new InputStreamReader(
                new ClassPathResource("demo/children.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(file).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(CSVRecord child) {
        String officer = "communeOfficer." + child.get("unit");
        String code = office.start(REGISTER, officer, entry(child));
        long childId = entries.find(code).orElseThrow().childId();
        if (!child.get("service").isEmpty()) {
            office.start("service", officer, service(child, childId));
        }
        if (!child.get("entitlement").isEmpty()) {
            office.start("entitlement", officer, entitlement(child, childId));
        }
    }

    private Map<String, Object> entry(CSVRecord child) {
        LocalDate born = today().minus(Period.parse(child.get("age")));
        LocalDate lastYear = today().minusYears(1).withDayOfYear(1);
        LocalDate since = born.isAfter(lastYear) ? born : lastYear;
        Map<String, Object> form = new HashMap<>(Map.of(
                "known", "new",
                "name", child.get("name"),
                "sex", child.get("sex"),
                "birthDate", born.toString(),
                "hamlet", child.get("hamlet"),
                "livesSince", born.toString()));
        form.put(
                "categories",
                Arrays.stream(child.get("categories").split(" "))
                        .filter(code -> !code.isEmpty())
                        .map(code -> Map.of("category", code, "from", since.toString()))
                        .toList());
        form.put(
                "caregivers",
                List.of(Map.of(
                        "caregiverName", child.get("caregiver"),
                        "caregiverBirthYear", today().getYear() - Integer.parseInt(child.get("caregiverAge")),
                        "relation", child.get("relation"),
                        "caresSince", born.toString())));
        return form;
    }

    private Map<String, Object> service(CSVRecord child, long childId) {
        return Map.of(
                "child",
                String.valueOf(childId),
                "day",
                today().minusDays(10).toString(),
                "what",
                "delivered",
                "service",
                child.get("service"),
                "provider",
                "Ủy ban nhân dân xã",
                "result",
                "Đã cung cấp, gia đình xác nhận");
    }

    private Map<String, Object> entitlement(CSVRecord child, long childId) {
        return Map.of(
                "child",
                String.valueOf(childId),
                "kind",
                child.get("entitlement"),
                "requestedOn",
                today().minusDays(12).toString(),
                "promisedOn",
                today().plusDays(3).toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
