package vn.maiam.plan.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.MappingNode;
import vn.maiam.plan.Plan;
import vn.maiam.plan.PlanRefused;

/**
 * Plan files. A file is UTF-8 YAML, one plan each; {@code src/main/resources/vn/maiam/plan/README.md} describes every key. It
 * is read whole or refused whole, with every problem at once.
 */
@Component
public class PlanFiles {

    private final Vocabulary vocabulary;

    PlanFiles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads and checks a file that somebody brings.
     *
     * @param name what people call the file
     * @return the plan as its first version
     * @throws PlanRefused with line and reason of every problem
     */
    public PlanReading read(String name, byte[] bytes) {
        Findings findings = new Findings(name);
        String text = PlanText.of(bytes, findings).orElse("");
        findings.refuseIfAny();
        Optional<MappingNode> root = YamlTree.of(text, findings);
        findings.refuseIfAny();
        Lines lines = new Lines();
        Plan plan = new PlanReader(new Block("", root.orElseThrow(), findings, lines), findings).read();
        new PlanCheck(plan, lines, findings, vocabulary).check();
        findings.refuseIfAny();
        return new PlanReading(plan, text, findings.warnings());
    }

    public PlanReading read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what was checked when it was stored; what the house knew then it may have forgotten. */
    public Plan stored(String text, int version) {
        Findings findings = new Findings("đã lưu");
        MappingNode root = YamlTree.of(text, findings).orElseThrow();
        Plan plan = new PlanReader(new Block("", root, findings, new Lines()), findings).read();
        findings.refuseIfAny();
        return plan.asVersion(version);
    }

    /** The text of a file that reads as this plan. */
    public String write(Plan plan) {
        return new PlanWriter(plan).text();
    }
}
