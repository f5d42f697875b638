package vn.maiam.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The due times as an administrator sees and changes them. A change counts for tasks that appear after it. */
@Service
public class DueTimeAdministration {

    private final DueTimeRows rows;
    private final Clock clock;

    DueTimeAdministration(DueTimeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What is in force, by step, level and unit. */
    public List<DueTime> rows() {
        return rows.inForce();
    }

    /** @throws DueTimeRefused if there is no such row */
    public DueTime row(long id) {
        return rows.find(id).orElseThrow(DueTimeRefused::changedMeanwhile);
    }

    /** The row, its predecessors and its successors, newest first. */
    public List<DueTime> history(long id) {
        return rows.historyOf(row(id));
    }

    /**
     * Ends the row and adds one with another amount.
     *
     * @param source why it is this amount; Vietnamese
     * @throws DueTimeRefused if the row has been changed meanwhile, or a unit's own time would be longer than the general one
     */
    @Transactional
    public void change(long id, int amount, String source, String personId) {
        DueTime before = row(id);
        refuseUnlessPositive(amount);
        if (!before.isGeneral()) {
            refuseUnlessShorter(before, amount);
        }
        end(before, personId);
        add(before, amount, before.unitKey(), source, personId);
    }

    /**
     * Gives a unit a shorter time of its own for the steps of a general row.
     *
     * @throws DueTimeRefused if it is not shorter
     */
    @Transactional
    public void shorten(long generalId, String unitKey, int amount, String source, String personId) {
        DueTime general = row(generalId);
        refuseUnlessPositive(amount);
        if (amount >= general.amount()) {
            throw DueTimeRefused.notShorter(general);
        }
        sibling(general, unitKey).ifPresent(own -> end(own, personId));
        add(general, amount, unitKey, source, personId);
    }

    /** Lets the general time count again for a unit that had its own. */
    @Transactional
    public void dropOwn(long id, String personId) {
        DueTime own = row(id);
        if (own.isGeneral()) {
            throw DueTimeRefused.generalStays();
        }
        end(own, personId);
    }

    private static void refuseUnlessPositive(int amount) {
        if (amount < 1) {
            throw DueTimeRefused.notPositive();
        }
    }

    private void refuseUnlessShorter(DueTime own, int amount) {
        sibling(own, DueTime.ANY).filter(general -> amount >= general.amount()).ifPresent(general -> {
            throw DueTimeRefused.notShorter(general);
        });
    }

    private Optional<DueTime> sibling(DueTime row, String unitKey) {
        return rows.inForce().stream()
                .filter(other ->
                        other.step().equals(row.step()) && other.riskLevel().equals(row.riskLevel()))
                .filter(other -> other.unitKey().equals(unitKey))
                .findFirst();
    }

    private void end(DueTime row, String personId) {
        if (!rows.end(row.id(), clock.instant(), personId)) {
            throw DueTimeRefused.changedMeanwhile();
        }
    }

    private void add(DueTime like, int amount, String unitKey, String source, String personId) {
        rows.add(new DueTime(
                0,
                like.step(),
                like.riskLevel(),
                amount,
                like.unit(),
                like.countsFrom(),
                unitKey,
                source,
                clock.instant(),
                null,
                personId,
                null));
    }
}
