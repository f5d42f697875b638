package vn.maiam.caselist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.Wording;

/** What one can choose from in the search, apart from units. */
@Component
class ListChoices {

    private final Wording wording;

    ListChoices(Wording wording) {
        this.wording = wording;
    }

    public List<Option> stages() {
        return named(
                "stage",
                "detection",
                "initialAssessment",
                "specificAssessment",
                "interventionPlan",
                "followUp",
                "closure");
    }

    public List<Option> risks() {
        return named("risk", "high", "medium", "low");
    }

    public List<Option> statuses() {
        return named("status", "open", "closed", "joined");
    }

    public List<Option> dues() {
        return List.of(
                new Option("overdue", "Quá hạn"),
                new Option("today", "Hạn hôm nay"),
                new Option("week", "Trong 7 ngày tới"),
                new Option("later", "Muộn hơn"),
                new Option("none", "Không có việc có hạn"));
    }

    public List<Option> orders() {
        return List.of(
                new Option("due", "Gấp nhất trước"),
                new Option("newest", "Mới tiếp nhận trước"),
                new Option("code", "Theo mã hồ sơ"));
    }

    /** @return the id if the list has it, else null */
    static String among(List<Option> options, String id) {
        return options.stream()
                .map(Option::id)
                .filter(known -> known.equals(id))
                .findFirst()
                .orElse(null);
    }

    static <E extends Enum<E>> E constant(E[] constants, String id) {
        return id == null
                ? null
                : Arrays.stream(constants)
                        .filter(constant ->
                                constant.name().toLowerCase(Locale.ROOT).equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private List<Option> named(String kind, String... ids) {
        return Stream.of(ids).map(id -> new Option(id, wording.of(kind, id))).toList();
    }
}
