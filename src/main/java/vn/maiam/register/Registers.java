package vn.maiam.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.LegStarts;
import vn.maiam.workflow.LegStarts.Start;

/** The registers there are: what the deployed processes say. */
@Component
public class Registers {

    private final LegStarts starts;

    /** Worked out anew only when something was deployed: a version never changes. */
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(List.of(), List.of()));

    Registers(LegStarts starts) {
        this.starts = starts;
    }

    public List<Register> all() {
        List<Start> today = starts.newest().stream()
                .filter(start -> EntryOpener.KIND.equals(start.properties().get("opens")))
                .filter(start -> start.properties().containsKey(Register.KIND))
                .toList();
        List<String> versions = today.stream().map(Start::definitionId).toList();
        Known before = known.get();
        if (before.versions().equals(versions)) {
            return before.registers();
        }
        List<Register> registers = registers(today);
        known.set(new Known(versions, registers));
        return registers;
    }

    private static List<Register> registers(List<Start> starts) {
        Map<String, List<Start>> byKind = starts.stream()
                .collect(Collectors.groupingBy(
                        start -> start.properties().get(Register.KIND), LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> Register.of(kind.getKey(), List.copyOf(kind.getValue())))
                .toList();
    }

    public Optional<Register> find(String kind) {
        return all().stream().filter(register -> register.kind().equals(kind)).findFirst();
    }

    private record Known(List<String> versions, List<Register> registers) {}
}
