package vn.maiam.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** Makes once what {@code demo/work.yaml} says of registers, after the cases, which want an empty house. */
@Component
@Profile("demo")
@Order(40)
class DemoWork implements ApplicationRunner {

    private final DemoOffice office;
    private final HistoryService history;
    private final Clock clock;

    DemoWork(DemoOffice office, HistoryService history, Clock clock) {
        this.office = office;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Map<String, Object>> entries = read();
        String first = entries.get(0).get("process").toString();
        if (history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(first)
                        .count()
                == 0) {
            DemoDates dates = new DemoDates(clock);
            entries.forEach(entry -> make(entry, dates));
        }
    }

    private void make(Map<String, Object> entry, DemoDates dates) {
        String code = office.start(
                entry.get("process").toString(), entry.get("person").toString(), form(entry, dates));
        for (Map<String, Object> step : steps(entry)) {
            Task task = office.open(code).stream()
                    .map(DemoOffice.OpenStep::task)
                    .filter(open -> open.getTaskDefinitionKey().equals(step.get("step")))
                    .findFirst()
                    .orElseThrow();
            office.complete(task, form(step, dates));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> steps(Map<String, Object> entry) {
        return (List<Map<String, Object>>) entry.getOrDefault("done", List.of());
    }

    private List<Map<String, Object>> read() {
        int year = LocalDate.now(clock).getYear();
        try (InputStream file = new ClassPathResource("demo/work.yaml").getInputStream()) {
            return new Yaml()
                    .load(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("${year}", String.valueOf(year))
                            .replace("${before}", String.valueOf(year - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> form(Map<String, Object> entry, DemoDates dates) {
        return (Map<String, Object>) written(entry.get("form"), dates);
    }

    private static Object written(Object value, DemoDates dates) {
        if (value instanceof Map<?, ?> fields) {
            Map<Object, Object> written = new LinkedHashMap<>();
            fields.forEach((key, field) -> written.put(key, written(field, dates)));
            return written;
        }
        return value instanceof List<?> rows
                ? rows.stream().map(row -> written(row, dates)).collect(Collectors.toList())
                : value instanceof String ? dates.written(value) : value;
    }
}
