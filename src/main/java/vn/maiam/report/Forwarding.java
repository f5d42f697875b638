package vn.maiam.report;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.maiam.register.Entries;
import vn.maiam.report.Recipient.State;
import vn.maiam.workflow.LegMessages;

/**
 * A consolidated report on its way to those it goes to: each has a leg of its own; one that has a channel comes to the
 * channel's office first. The round goes on when all have taken note, or as soon as one returns it.
 */
@Component
class Forwarding {

    private final RoundRows rounds;
    private final RecipientRows rows;
    private final Recipients recipients;
    private final Consolidating consolidating;
    private final Entries entries;
    private final LegMessages messages;
    private final Clock clock;

    Forwarding(
            RoundRows rounds,
            RecipientRows rows,
            Recipients recipients,
            Consolidating consolidating,
            Entries entries,
            LegMessages messages,
            Clock clock) {
        this.rounds = rounds;
        this.rows = rows;
        this.recipients = recipients;
        this.consolidating = consolidating;
        this.entries = entries;
        this.messages = messages;
        this.clock = clock;
    }

    void forward(String roundCode) {
        Round round = rounds.hold(roundCode);
        int version = consolidating.freeze(round);
        rounds.setState(roundCode, Round.State.FORWARDED);
        recipients.of(round).stream().filter(RecipientRows.Row::isInHouse).forEach(row -> {
            State state = row.viaUnit() == null ? State.RECEIVED : State.WITH_CHANNEL;
            rows.sent(round.id(), row.position(), state, version);
            deliver(round, row, row.viaUnit() != null);
        });
    }

    private void deliver(Round round, RecipientRows.Row row, boolean toChannel) {
        Receipt receipt = new Receipt(round.code(), row.position());
        Map<String, Object> routing = new HashMap<>(entries.routing(round.code()));
        routing.put("receiptCode", receipt.code());
        routing.put("channel", toChannel ? "yes" : "no");
        messages.start("reportForwarded", receipt.code(), toChannel ? row.viaUnit() : row.unitKey(), routing);
    }

    void passOn(String receiptCode, String decision) {
        Receipt receipt = Receipt.of(receiptCode);
        Round round = rounds.hold(receipt.roundCode());
        RecipientRows.Row row = row(round, receipt);
        if (row.state() != State.WITH_CHANNEL) {
            return;
        }
        if (decision.equals("pass")) {
            rows.sent(round.id(), row.position(), State.RECEIVED, row.version());
            deliver(round, row, false);
        } else {
            rows.answered(round.id(), row.position(), State.RETURNED, clock.instant());
            sendBack(round, row);
        }
    }

    void receive(String receiptCode, String decision) {
        Receipt receipt = Receipt.of(receiptCode);
        Round round = rounds.hold(receipt.roundCode());
        RecipientRows.Row row = row(round, receipt);
        if (row.state() != State.RECEIVED) {
            return;
        }
        if (decision.equals("note")) {
            rows.answered(round.id(), row.position(), State.NOTED, clock.instant());
            closeWhenAllHaveNoted(round);
        } else {
            rows.answered(round.id(), row.position(), State.RETURNED, clock.instant());
            sendBack(round, row);
        }
    }

    private RecipientRows.Row row(Round round, Receipt receipt) {
        return rows.of(round.id()).stream()
                .filter(row -> row.position() == receipt.position())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody has " + receipt.code() + "."));
    }

    private void closeWhenAllHaveNoted(Round round) {
        List<RecipientRows.Row> inHouse = rows.of(round.id()).stream()
                .filter(RecipientRows.Row::isInHouse)
                .toList();
        if (inHouse.stream().allMatch(row -> row.state() == State.NOTED)) {
            rounds.setState(round.code(), Round.State.CLOSED);
            tellRound(round, "note");
        }
    }

    /** What the others still have before them will come anew. */
    private void sendBack(Round round, RecipientRows.Row returned) {
        rows.of(round.id()).stream()
                .filter(row -> row.position() != returned.position())
                .filter(row -> row.state() == State.RECEIVED || row.state() == State.WITH_CHANNEL)
                .forEach(row -> messages.tell(
                        "forwardWithdrawn",
                        new Receipt(round.code(), row.position()).code(),
                        row.state() == State.WITH_CHANNEL ? row.viaUnit() : row.unitKey(),
                        Map.of()));
        tellRound(round, "return");
    }

    private void tellRound(Round round, String decision) {
        boolean heard = messages.tell(
                "forwardAnswered", round.code(), round.receiverUnit(), Map.of("forwardDecision", decision));
        if (!heard) {
            throw new IllegalStateException("The round " + round.code() + " does not wait for an answer yet.");
        }
    }
}
