package vn.maiam.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.maiam.workflow.LegStarts.Start;

/**
 * A kind of entries.
 *
 * @param kind as start events name it
 * @param starts of the processes that open such entries, the one that gives the register its name first
 */
public record Register(String kind, List<Start> starts) {

    static final String KIND = "register";
    static final String PREFIX = "codePrefix";
    private static final String GROUP = "registerGroup";

    public String name() {
        return starts.get(0).processName();
    }

    /** Under which heading it stands; empty for none. */
    public String group() {
        return starts.get(0).properties().getOrDefault(GROUP, "");
    }

    /** With which letters the codes of its entries begin. */
    public String codePrefix() {
        return starts.get(0).properties().get(PREFIX);
    }

    public Set<String> startingRoles() {
        return starts.stream().flatMap(start -> start.roles().stream()).collect(Collectors.toSet());
    }
}
