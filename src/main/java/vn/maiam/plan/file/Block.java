package vn.maiam.plan.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of the file. What is asked for is what may stand there: {@link #close} finds fault with every other key. A value
 * that cannot be read is a problem and comes back as if it were not there.
 */
final class Block {

    private final String place;
    private final Findings findings;
    private final Lines lines;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final int line;

    Block(String place, MappingNode node, Findings findings, Lines lines) {
        this.place = place;
        this.findings = findings;
        this.lines = lines;
        this.line = lineOf(node);
        lines.put(place, line);
        node.getValue().forEach(this::take);
    }

    private void take(NodeTuple tuple) {
        int at = lineOf(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            findings.add(at, "Tên mục phải là một từ; hãy kiểm tra khoảng thụt đầu dòng và dấu ngoặc.");
        } else if (values.containsKey(key.getValue())) {
            findings.add(
                    at,
                    "Mục “%s” lặp lại, đã có ở dòng %d; hãy bỏ một trong hai.",
                    key.getValue(),
                    keyLines.get(key.getValue()));
        } else {
            values.put(key.getValue(), tuple.getValueNode());
            keyLines.put(key.getValue(), at);
            lines.put(at(key.getValue()), at);
        }
    }

    private String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return values.containsKey(key) && !isEmpty(values.get(key));
    }

    /** A key that somebody reads and nobody computes with: where in the source it stands. */
    void leave(String key) {
        text(key, 2000);
    }

    String needed(String key, int most) {
        String text = text(key, most);
        if (text == null && !has(key)) {
            findings.add(line, "Thiếu mục “%s”; hãy ghi thêm.", key);
        }
        return text;
    }

    String text(String key, int most) {
        return scalar(key)
                .filter(text -> {
                    boolean fits = text.length() <= most;
                    if (!fits) {
                        findings.add(keyLines.get(key), "Mục “%s” dài quá %d ký tự; hãy rút gọn.", key, most);
                    }
                    return fits;
                })
                .orElse(null);
    }

    LocalDate neededDate(String key) {
        if (!has(key)) {
            asked.add(key);
            findings.add(line, "Thiếu mục “%s”; hãy ghi ngày theo dạng năm-tháng-ngày, ví dụ 2020-01-31.", key);
            return null;
        }
        return date(key);
    }

    LocalDate date(String key) {
        return read(
                key,
                LocalDate::parse,
                "“%2$s” ở mục “%1$s” không phải là một ngày có thật; hãy ghi theo dạng"
                        + " năm-tháng-ngày, ví dụ 2020-01-31.");
    }

    MonthDay monthDay(String key) {
        return read(
                key,
                text -> MonthDay.parse("--" + text),
                "“%2$s” ở mục “%1$s” không phải là một ngày có thật trong năm;"
                        + " hãy ghi theo dạng tháng-ngày, ví dụ 11-12.");
    }

    BigDecimal number(String key) {
        return read(
                key,
                Block::plainNumber,
                "“%2$s” ở mục “%1$s” không phải là số; hãy ghi chữ số liền nhau, dấu chấm cho" + " phần thập phân.");
    }

    Integer whole(String key) {
        return read(key, Integer::valueOf, "“%2$s” ở mục “%1$s” không phải là số nguyên; hãy ghi chữ số liền nhau.");
    }

    boolean yes(String key) {
        return Boolean.TRUE.equals(read(key, Block::truth, "Mục “%s” chỉ nhận true (có) hoặc false (không)."));
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return read(
                key,
                text -> Enum.valueOf(type, lower(text)),
                "“%2$s” không dùng được ở mục “%1$s”; chọn một trong: " + names(type) + ".");
    }

    <E extends Enum<E>> E neededOneOf(String key, Class<E> type) {
        if (!has(key)) {
            asked.add(key);
            findings.add(line, "Thiếu mục “%s”; chọn một trong: %s.", key, names(type));
            return null;
        }
        return oneOf(key, type);
    }

    /** A list of words, or one word alone. */
    List<String> texts(String key) {
        asked.add(key);
        if (!has(key)) {
            return List.of();
        }
        if (values.get(key) instanceof ScalarNode word) {
            return List.of(word.getValue().strip());
        }
        return items(key).stream()
                .map(node -> word(key, node))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Integer> years(String key) {
        List<Integer> years = new ArrayList<>();
        for (String text : texts(key)) {
            if (text.matches("(19|20)\\d\\d")) {
                years.add(Integer.valueOf(text));
            } else {
                findings.add(keyLines.get(key), "“%s” ở mục “%s” không phải là năm; hãy ghi bốn chữ số.", text, key);
            }
        }
        return years;
    }

    List<Block> blocks(String key) {
        asked.add(key);
        if (!has(key)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof MappingNode mapping) {
                blocks.add(new Block(at(key) + "[" + blocks.size() + "]", mapping, findings, lines));
            } else {
                findings.add(lineOf(item), "Mỗi phần của “%s” phải gồm các mục có tên, ví dụ “- id: ...”.", key);
            }
        }
        return blocks;
    }

    Optional<Block> block(String key) {
        asked.add(key);
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof MappingNode mapping) {
            return Optional.of(new Block(at(key), mapping, findings, lines));
        }
        findings.add(keyLines.get(key), "Mục “%s” phải gồm các mục con có tên, thụt vào so với nó.", key);
        return Optional.empty();
    }

    /** Every key with its words, for a block whose keys are data. */
    Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        values.keySet().stream().filter(this::has).forEach(key -> all.put(key, texts(key)));
        return all;
    }

    /** Nothing else may stand here. */
    void close() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                findings.add(
                        keyLines.get(key),
                        "Không có mục nào tên là “%s” ở đây; các mục dùng được: %s.",
                        key,
                        String.join(", ", asked));
            }
        }
    }

    private Optional<String> scalar(String key) {
        asked.add(key);
        return has(key) ? word(key, values.get(key)) : Optional.empty();
    }

    private Optional<String> word(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        findings.add(lineOf(node), "Mục “%s” ở đây phải là một giá trị, không phải danh sách hay nhiều mục con.", key);
        return Optional.empty();
    }

    private List<Node> items(String key) {
        if (values.get(key) instanceof SequenceNode list) {
            return list.getValue();
        }
        findings.add(keyLines.get(key), "Mục “%s” phải là một danh sách, mỗi phần bắt đầu bằng dấu gạch ngang.", key);
        return List.of();
    }

    private <T> T read(String key, Function<String, T> reading, String sentence) {
        Optional<String> text = scalar(key);
        try {
            return text.map(reading).orElse(null);
        } catch (DateTimeException | IllegalArgumentException e) {
            findings.add(keyLines.get(key), sentence, key, text.orElse(""));
            return null;
        }
    }

    private static BigDecimal plainNumber(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String lower(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private static String names(Class<? extends Enum<?>> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && (scalar.getValue().isBlank()
                        || scalar.getValue().equals("null")
                        || scalar.getValue().equals("~"));
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
