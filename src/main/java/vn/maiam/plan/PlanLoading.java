package vn.maiam.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.Problem;
import vn.maiam.plan.PlanRows.Head;
import vn.maiam.plan.file.PlanFiles;
import vn.maiam.plan.file.PlanReading;

/** Takes plans in: whole or not at all. */
@Service
public class PlanLoading {

    /** @param stored false if the same text was there already */
    public record Loaded(Plan plan, boolean stored, List<Problem> warnings) {}

    private final PlanFiles files;
    private final PlanRows rows;
    private final ReadPlans read;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanLoading(PlanFiles files, PlanRows rows, ReadPlans read, Clock clock, ApplicationEventPublisher events) {
        this.files = files;
        this.rows = rows;
        this.read = read;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Loads a file as an issued plan. The same text a second time changes nothing; another text of a plan that is here is
     * refused, as an issued plan is amended by the process only.
     *
     * @param name what people call the file
     * @param personId who brings it; null for what comes with the application
     * @throws PlanRefused with line and reason of every problem
     */
    @Transactional
    public Loaded load(String name, byte[] content, String personId) {
        PlanReading reading = files.read(name, content);
        Plan plan = reading.plan();
        Optional<Head> there = rows.headToChange(plan.code());
        if (there.isEmpty()) {
            store(plan, reading.text(), personId);
            return new Loaded(plan, true, reading.warnings());
        }
        if (!sameAsSomeVersion(there.get(), reading.text())) {
            throw new PlanDiffers(name, plan.code());
        }
        return new Loaded(plan, false, reading.warnings());
    }

    /**
     * Takes in a plan that was made here, checked as one that somebody brings.
     *
     * @throws PlanRefused with the reason of every problem; the lines are those of the text it would have
     */
    @Transactional
    public Loaded load(Plan made, String personId) {
        return load(made.code(), files.write(made).getBytes(StandardCharsets.UTF_8), personId);
    }

    private boolean sameAsSomeVersion(Head head, String text) {
        String checksum = checksum(text);
        for (int version = 1; version <= head.version(); version++) {
            if (rows.checksum(head.code(), version).filter(checksum::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Stores the first version of a plan that has been checked, and says so. */
    void store(Plan plan, String text, String personId) {
        rows.insert(plan, clock.instant());
        keep(plan, text, null, personId);
        events.publishEvent(new PlanIssued(plan.code(), plan.version()));
    }

    /** @throws PlanRefused if a plan that was made here would not do as a file */
    void check(Plan made) {
        files.read(made.code(), files.write(made));
    }

    /** Stores the version after the newest, whatever number the plan says. */
    @Transactional
    void amend(Plan plan, String reason, String personId) {
        Head newest = rows.headToChange(plan.code()).orElseThrow();
        Plan next = plan.asVersion(newest.version() + 1);
        rows.replace(next);
        keep(next, files.write(next), reason, personId);
        events.publishEvent(new PlanAmended(next.code(), next.version()));
    }

    private void keep(Plan plan, String text, String reason, String personId) {
        read.unlessStored(plan.code(), plan.version());
        rows.insertVersion(plan, text, checksum(text), reason, personId, clock.instant());
    }

    private static String checksum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
