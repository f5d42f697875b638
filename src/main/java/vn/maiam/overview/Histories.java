package vn.maiam.overview;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.overview.Listing.Line;
import vn.maiam.workflow.Diagrams;
import vn.maiam.workflow.Diagrams.Drawing;
import vn.maiam.workflow.LegHistory;
import vn.maiam.workflow.LegHistory.Leg;
import vn.maiam.workflow.LegHistory.Passed;
import vn.maiam.workflow.PastWork;
import vn.maiam.workflow.WorkCounts.Finished;

/** What Cockpit's community edition does not show: what has been, of one process and of one leg. */
@Service
public class Histories {

    private final ManagedUnits managed;
    private final LegHistory legs;
    private final PastWork past;
    private final Diagrams diagrams;
    private final Lines lines;
    private final Units units;

    Histories(ManagedUnits managed, LegHistory legs, PastWork past, Diagrams diagrams, Lines lines, Units units) {
        this.managed = managed;
        this.legs = legs;
        this.past = past;
        this.diagrams = diagrams;
        this.lines = lines;
        this.units = units;
    }

    /** @return BPMN; pictures are the same for all managers */
    public String diagram(String person, String definitionId) {
        managed.keys(person);
        return diagrams.drawing(definitionId)
                .orElseThrow(OverviewRefused::unknownLeg)
                .xml();
    }

    /** Of all versions of the process, in the person's units. */
    public ProcessHistory ofProcess(String person, String definitionId, int page) {
        Collection<String> keys = managed.keys(person);
        if (page < 0) {
            throw OverviewRefused.wrong("page", "Không có trang này. Hãy về trang đầu.");
        }
        Drawing drawing = diagrams.drawing(definitionId).orElseThrow(OverviewRefused::unknownLeg);
        Names names = new Names(diagrams.newest());
        List<StepHistory> steps = past.finishedOf(drawing.process(), keys).stream()
                .map(step -> step(step, names))
                .toList();
        return new ProcessHistory(
                drawing.name(),
                steps,
                legs.countEnded(drawing.process(), keys),
                page,
                Lists.SIZE,
                legs.ended(drawing.process(), keys, (long) page * Lists.SIZE, Lists.SIZE).stream()
                        .map(this::view)
                        .toList());
    }

    /** @throws OverviewRefused also if the leg is of a unit that the person does not watch */
    public LegView ofLeg(String person, String legId) {
        Leg leg = legs.find(legId, managed.keys(person)).orElseThrow(OverviewRefused::unknownLeg);
        Drawing drawing = diagrams.drawing(leg.definitionId()).orElseThrow(OverviewRefused::unknownLeg);
        return new LegView(
                view(leg),
                drawing.name(),
                lines.of(legs.steps(legId), new Names(diagrams.newest())),
                legs.path(legId),
                drawing.xml());
    }

    private static StepHistory step(Finished step, Names names) {
        return new StepHistory(
                step.place().activity(),
                names.place(step.place()),
                step.place().stage(),
                step.count(),
                DiagramCounts.days(step.medianMillis()),
                step.last());
    }

    private EndedLeg view(Leg leg) {
        return new EndedLeg(
                leg.id(),
                leg.code(),
                units.find(leg.unitKey()).map(Unit::name).orElse(leg.unitKey()),
                leg.from(),
                leg.to(),
                leg.withdrawn());
    }

    /** @param total how many legs have ended; @param ended one page of them, the latest first */
    public record ProcessHistory(
            String name, List<StepHistory> steps, long total, int page, int size, List<EndedLeg> ended) {}

    public record StepHistory(
            String activity, String name, boolean stage, long count, double medianDays, Instant last) {}

    /** @param to null while it runs */
    public record EndedLeg(String leg, String code, String unit, Instant from, Instant to, boolean withdrawn) {}

    /** @param xml the diagram of the version it runs or ran on */
    public record LegView(EndedLeg leg, String process, List<Line> steps, List<Passed> path, String xml) {}
}
