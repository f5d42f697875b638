package vn.maiam.plan.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.maiam.organisation.UnitLevel;
import vn.maiam.plan.Target;
import vn.maiam.plan.Target.Accumulation;
import vn.maiam.plan.Target.Direction;
import vn.maiam.plan.Target.Measured;
import vn.maiam.plan.Target.Quality;

final class TargetReader {

    private final Block block;
    private final Findings findings;

    TargetReader(Block block, Findings findings) {
        this.block = block;
        this.findings = findings;
    }

    Target read() {
        block.leave("source");
        Target target = new Target(
                block.needed("id", 40),
                block.needed("phase", 40),
                block.needed("wording", PlanReader.PARAGRAPH),
                block.needed("measure", PlanReader.CODE),
                block.block("filters").map(Block::all).orElse(Map.of()),
                block.neededOneOf("direction", Direction.class),
                block.number("threshold"),
                block.whole("of"),
                block.neededOneOf("unit", Measured.class),
                or(block.oneOf("accumulate", Accumulation.class), Accumulation.PHASE),
                block.oneOf("per_unit", UnitLevel.class),
                block.text("part_of", 40),
                block.block("shares").map(this::shares).orElse(Map.of()),
                or(block.oneOf("quality", Quality.class), Quality.COUNTED),
                block.yes("uncertain"),
                block.text("note", PlanReader.PARAGRAPH));
        block.close();
        return target;
    }

    private static <T> T or(T read, T otherwise) {
        return read == null ? otherwise : read;
    }

    private Map<String, BigDecimal> shares(Block shares) {
        Map<String, BigDecimal> read = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> share : shares.all().entrySet()) {
            BigDecimal value = shares.number(share.getKey());
            if (value != null && value.signum() < 0) {
                findings.add(shares.line(), "Chỉ tiêu giao cho đơn vị “%s” không được âm.", share.getKey());
            } else if (value != null) {
                read.put(share.getKey(), value);
            }
        }
        return read;
    }
}
