package vn.maiam.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.register.Entries;
import vn.maiam.register.Entry;
import vn.maiam.workflow.LegMessages;

/** Sends what an entry asks of another unit, and brings the answer back. To be called from jobs. */
@Service
@Transactional
public class Dispatching {

    private final DispatchRows rows;
    private final Entries entries;
    private final LegMessages messages;
    private final Clock clock;

    Dispatching(DispatchRows rows, Entries entries, LegMessages messages, Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Starts a leg of the entry in another unit.
     *
     * @param message that the receiving diagram's start event waits for
     * @param dueOn the last day on which it is in time; null where the table of due times says
     * @param routing what the leg starts with besides the entry's own variables and {@code dispatchCode}
     */
    public void send(String entryCode, String message, String receiver, LocalDate dueOn, Map<String, Object> routing) {
        Entry entry = entries.find(entryCode).orElseThrow();
        String code = "%s-V%02d".formatted(entryCode, rows.countOf(entryCode) + 1);
        rows.add(new Dispatch(code, entryCode, entry.unitKey(), receiver, dueOn, false));
        start(message, code, entryCode, receiver, routing);
    }

    /** Starts a leg of the sender, about what the receiver has made of it. */
    public void sendBack(String dispatchCode, String message) {
        Dispatch dispatch = get(dispatchCode);
        start(message, dispatchCode, dispatch.entryCode(), dispatch.senderUnit(), Map.of());
    }

    private void start(String message, String code, String entryCode, String unit, Map<String, Object> routing) {
        Map<String, Object> variables = new HashMap<>(entries.routing(entryCode));
        variables.putAll(routing);
        variables.put("dispatchCode", code);
        messages.start(message, code, unit, variables);
    }

    /** Tells the receiver's leg. */
    public void tell(String dispatchCode, String message, Map<String, Object> routing) {
        tell(message, dispatchCode, get(dispatchCode).receiverUnit(), routing);
    }

    /** Tells the sender's leg, once. */
    public void answer(String dispatchCode, String message, Map<String, Object> routing) {
        Dispatch dispatch = get(dispatchCode);
        if (rows.answer(dispatchCode)) {
            tell(message, dispatch.entryCode(), dispatch.senderUnit(), routing);
        }
    }

    /** A message that found nobody must not be lost: the job fails and is tried again. */
    private void tell(String message, String leg, String unit, Map<String, Object> routing) {
        if (!messages.tell(message, leg, unit, routing)) {
            throw new IllegalStateException("The leg of %s does not wait for %s yet.".formatted(leg, message));
        }
    }

    /** The end of the last day; empty where the table of due times says. */
    @Transactional(readOnly = true)
    public Optional<Date> due(String code) {
        return Optional.ofNullable(get(code).dueOn())
                .map(lastDay -> Date.from(lastDay.plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .minusSeconds(1)
                        .toInstant()));
    }

    @Transactional(readOnly = true)
    public Dispatch get(String code) {
        return rows.find(code).orElseThrow(() -> new IllegalArgumentException("There is no dispatch " + code + "."));
    }
}
