package vn.maiam.paper.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.maiam.paper.word.Placeholder;
import vn.maiam.paper.word.Printable;
import vn.maiam.paper.word.Template;
import vn.maiam.paper.word.Template.Use;
import vn.maiam.paper.word.WordFile;

/** Looks through a template before anything is made of it. */
public class TemplateCheck {

    private final KnownFields known;

    public TemplateCheck(KnownFields known) {
        this.known = known;
    }

    /**
     * @param required names that the paper must not be without
     * @return what is wrong, each a Vietnamese sentence with the name and its place; empty if nothing is
     */
    public List<String> faults(WordFile template, Collection<String> required) {
        Set<String> faults = new LinkedHashSet<>();
        List<Use> uses = Template.uses(template);
        Template.unpaired(template)
                .forEach(place -> faults.add("Dấu ngoặc nhọn { hoặc } không đủ cặp, ở “" + place + "”."));
        uses.forEach(use -> fault(use).ifPresent(fault -> faults.add(fault + " Ở “" + use.place() + "”.")));
        faults.addAll(mixedTables(uses));
        Printable.missing(template).forEach(what -> faults.add("Không in được ra PDF: " + what + "."));
        missing(uses, required).forEach(name -> faults.add("Thiếu trường bắt buộc {" + name + "}."));
        return List.copyOf(faults);
    }

    private Optional<String> fault(Use use) {
        Optional<Placeholder> placeholder = Placeholder.parse(use.text());
        Optional<Kind> kind = placeholder.flatMap(name -> known.kindOf(name.name()));
        if (kind.isEmpty()) {
            return Optional.of("Không có trường {" + use.text() + "}.");
        }
        return fault(placeholder.get(), kind.get());
    }

    private Optional<String> fault(Placeholder name, Kind kind) {
        if (kind == Kind.TABLE) {
            return Optional.of("{" + name.text() + "} là một bảng: hãy ghi thêm tên cột.");
        }
        if (name.format() != null && !kind.formats().contains(name.format())) {
            return Optional.of("Trường {" + name.text() + "} không có cách ghi “" + name.format() + "”.");
        }
        if (name.choice() != null && !(kind.offersChoices() && known.offers(name.name(), name.choice()))) {
            return Optional.of("Trường {" + name.text() + "} không có lựa chọn “" + name.choice() + "”.");
        }
        return Optional.empty();
    }

    /** A row can follow one table only. */
    private List<String> mixedTables(List<Use> uses) {
        Map<Object, Set<String>> tables = new HashMap<>();
        for (Use use : uses) {
            Placeholder.parse(use.text())
                    .flatMap(name -> known.tableOf(name.name()))
                    .ifPresent(table -> tables.computeIfAbsent(use.row(), row -> new LinkedHashSet<>())
                            .add(table));
        }
        List<String> faults = new ArrayList<>();
        tables.values().stream()
                .filter(mixed -> mixed.size() > 1)
                .forEach(mixed -> faults.add(
                        "Một dòng chỉ lặp theo một bảng, không theo cùng lúc " + String.join(" và ", mixed) + "."));
        uses.stream()
                .filter(use -> use.text().startsWith("row.") && !tables.containsKey(use.row()))
                .forEach(use -> faults.add("{" + use.text() + "} chỉ dùng trong dòng có cột của bảng."));
        return faults;
    }

    private static List<String> missing(List<Use> uses, Collection<String> required) {
        List<String> used = uses.stream()
                .flatMap(use -> Placeholder.parse(use.text()).stream())
                .map(Placeholder::name)
                .toList();
        return required.stream().filter(name -> !used.contains(name)).toList();
    }
}
