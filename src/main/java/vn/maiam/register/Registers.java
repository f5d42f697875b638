package vn.maiam.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.workflow.LegStarts;
import vn.maiam.workflow.LegStarts.Start;

/** The registers there are: what the deployed processes say. */
@Component
public class Registers {

    private final LegStarts starts;

    Registers(LegStarts starts) {
        this.starts = starts;
    }

    public List<Register> all() {
        Map<String, List<Start>> byKind = starts.newest().stream()
                .filter(start -> EntryOpener.KIND.equals(start.properties().get("opens")))
                .filter(start -> start.properties().containsKey(Register.KIND))
                .collect(Collectors.groupingBy(
                        start -> start.properties().get(Register.KIND), LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> new Register(kind.getKey(), List.copyOf(kind.getValue())))
                .toList();
    }

    public Optional<Register> find(String kind) {
        return all().stream().filter(register -> register.kind().equals(kind)).findFirst();
    }
}
