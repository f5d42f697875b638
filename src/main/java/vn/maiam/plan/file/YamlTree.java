package vn.maiam.plan.file;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The file as a tree of nodes that know their lines. Nothing is built from it but text, so no tag of a file can name a class;
 * references are refused, as a few of them can stand for millions of nodes.
 */
final class YamlTree {

    private final String text;
    private final Findings findings;
    private int documents;

    private YamlTree(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    static Optional<MappingNode> of(String text, Findings findings) {
        YamlTree tree = new YamlTree(text, findings);
        try {
            tree.yaml().parse(new StringReader(text)).forEach(tree::look);
            return findings.any() ? Optional.empty() : tree.root();
        } catch (MarkedYAMLException e) {
            findings.add(
                    e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1,
                    "Không đúng cú pháp YAML ở dòng này hoặc ngay trước nó; hãy kiểm tra khoảng thụt đầu dòng (chỉ dùng dấu"
                            + " cách), dấu hai chấm, dấu ngoặc và dấu nháy.");
        } catch (YAMLException e) {
            findings.add(1, "Không đọc được như một tệp YAML; hãy kiểm tra tệp có chứa ký tự điều khiển không.");
        }
        return Optional.empty();
    }

    private void look(Event event) {
        int line = event.getStartMark().getLine() + 1;
        if (event instanceof AliasEvent) {
            findings.add(line, "Không dùng tham chiếu (dấu *) trong tệp kế hoạch; hãy ghi lại nội dung tại chỗ.");
        } else if (event instanceof DocumentStartEvent && ++documents == 2) {
            findings.add(line, "Tệp có hai tài liệu (dấu ---); mỗi tệp chỉ ghi một kế hoạch, hãy tách thành hai tệp.");
        }
    }

    private Optional<MappingNode> root() {
        Node node = yaml().compose(new StringReader(text));
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        findings.add(1, "Tệp trống hoặc không phải là một kế hoạch; dòng đầu cần là “plan: <mã kế hoạch>”.");
        return Optional.empty();
    }

    private Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(10);
        options.setAllowDuplicateKeys(true);
        return new Yaml(options);
    }
}
