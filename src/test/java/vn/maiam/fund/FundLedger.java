package vn.maiam.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;
import vn.maiam.story.AtOnce;
import vn.maiam.story.Office;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.RecordWatch;
import vn.maiam.workflow.Step;

/** The fund's ledger: what comes in, what goes out, and that it always balances. Each test has a unit of its own. */
abstract class FundLedger {

    private static final List<String> OFFICERS = List.of(
            "communeOfficer.29956",
            "communeOfficer.29962",
            "communeOfficer.29971",
            "communeOfficer.29974",
            "communeOfficer.29977",
            "communeOfficer.29980",
            "communeOfficer.29983",
            "communeOfficer.29992",
            "communeOfficer.29995",
            "communeOfficer.29998",
            "districtLabour.870",
            "provinceLabour.87");
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    Office office;

    @Autowired
    JdbcClient sql;

    @Autowired
    List<RecordWatch> watches;

    private String officer;

    @BeforeEach
    void aUnitWithAnEmptyLedger() {
        officer = OFFICERS.get(NEXT.getAndIncrement() % OFFICERS.size());
    }

    @Test
    void everyEntryStandsInTheLedgerWithItsReceipt() {
        String code = in("PT01", 5_000_000);

        assertThat(sql.sql(
                                "SELECT amount_vnd, receipt, direction, fund_year, donor FROM fund_entry WHERE entry_code = ?")
                        .param(code)
                        .query((row, number) -> List.of(
                                row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5)))
                        .single())
                .isEqualTo(List.of(5_000_000L, "PT01", "in", 2026, "Công ty Thuận Phát"));
    }

    @Test
    void nobodyGivesOutMoreThanThereIs() {
        in("PT01", 5_000_000);
        out("PC01", 3_000_000);

        Refusal refusal = refusal(() -> out("PC02", 2_000_001));

        assertThat(refusal.field()).isEqualTo("amount");
        assertThat(refusal.reason()).contains("chỉ còn 2.000.000 đồng").contains("2.000.001");
        assertThat(refusal.remedy()).contains("ghi khoản thu còn thiếu trước");
        assertThat(balance()).isEqualTo(2_000_000);
        out("PC02", 2_000_000);
        assertThat(balance()).isZero();
    }

    @Test
    void giftsInKindAreNotSpentAsMoney() {
        book("in", "kind", "PN01", 900_000);

        assertThat(refusal(() -> out("PC01", 1)).reason()).contains("bằng tiền chỉ còn 0 đồng");
        book("out", "kind", "PX01", 900_000);
    }

    @Test
    void aReceiptNumberIsUsedOnceInAYearAndDirection() {
        in("PT01", 1_000);

        Refusal refusal = refusal(() -> in("PT01", 1_000));

        assertThat(refusal.field()).isEqualTo("receipt");
        assertThat(refusal.reason()).contains("PT01").contains("2026");
        out("PT01", 500);
    }

    @Test
    void twoPeopleAtOnceDoNotGiveOutTheSameMoney() {
        in("PT01", 1_000_000);

        List<Object> outcomes = AtOnce.both(attempt(() -> out("PC01", 700_000)), attempt(() -> out("PC02", 700_000)));

        assertThat(outcomes).filteredOn(FormRefused.class::isInstance).hasSize(1);
        assertThat(balance()).isEqualTo(300_000);
    }

    @Test
    void twoPeopleAtOnceDoNotUseOneReceiptNumber() {
        List<Object> outcomes = AtOnce.both(attempt(() -> in("PT01", 10)), attempt(() -> in("PT01", 20)));

        assertThat(outcomes).filteredOn(FormRefused.class::isInstance).hasSize(1);
    }

    @Test
    void aWrongEntryIsCounteredOnceByItsOppositeAmount() {
        String wrong = rowOf(in("PT01", 5_000_000));

        String counter = counter(wrong, "ĐC01");

        assertThat(balance()).isZero();
        assertThat(sql.sql("SELECT amount_vnd FROM fund_entry WHERE entry_code = ? AND counters = ?")
                        .params(counter, Long.valueOf(wrong))
                        .query(Long.class)
                        .single())
                .isEqualTo(-5_000_000);
        assertThatThrownBy(() -> counter(wrong, "ĐC02")).isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> counter(rowOf(counter), "ĐC03")).isInstanceOf(FormRefused.class);
        assertThat(balance()).isZero();
    }

    @Test
    void whatWasGivenOutAlreadyIsNotTakenBack() {
        String wrong = rowOf(in("PT01", 5_000_000));
        out("PC01", 4_000_000);

        Refusal refusal = refusal(() -> counter(wrong, "ĐC01"));

        assertThat(refusal.field()).isEqualTo("wrong");
        assertThat(refusal.remedy()).contains("đối ứng khoản chi trước");
        assertThat(balance()).isEqualTo(1_000_000);
    }

    @Test
    void anEntryOfAnotherUnitIsNotCountered() {
        String elsewhere = rowOf(in("PT01", 5_000_000));
        aUnitWithAnEmptyLedger();

        assertThat(refusal(() -> counter(elsewhere, "ĐC01")).field()).isEqualTo("wrong");
    }

    @Test
    void theOrdinaryCorrectionIsRefusedWithTheWayToGo() {
        Step step = new Step("fundEntry", "fundEntryStarted", "", "SQ-1", "SQ-1", unit(), officer, Map.of());

        assertThatThrownBy(() -> watches.forEach(watch ->
                        watch.corrected(step, new FormVersion("fundEntry", 1, "{\"components\":[]}"), 1, Map.of())))
                .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(
                                refused.refusals().get(0).remedy())
                        .contains("bút toán đối ứng"));
    }

    @Test
    void theLedgerOnlyGrows() {
        String row = rowOf(in("PT01", 5_000_000));

        assertThatThrownBy(() -> sql.sql("UPDATE fund_entry SET amount_vnd = 1 WHERE id = " + row)
                        .update())
                .hasMessageContaining("fund_entry");
        assertThatThrownBy(() ->
                        sql.sql("DELETE FROM fund_entry WHERE id = " + row).update())
                .hasMessageContaining("fund_entry");
    }

    private String in(String receipt, long amount) {
        return book("in", "money", receipt, amount);
    }

    private String out(String receipt, long amount) {
        return book("out", "money", receipt, amount);
    }

    private String book(String direction, String form, String receipt, long amount) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "direction",
                direction,
                "form",
                form,
                "receipt",
                receipt,
                "bookedOn",
                "2026-03-02",
                "amount",
                amount,
                "purpose",
                "Giúp trẻ em khó khăn"));
        if (direction.equals("in")) {
            values.put("donor", "Công ty Thuận Phát");
        }
        if (form.equals("kind")) {
            values.put("goods", "10 chiếc xe đạp");
        }
        return office.start(officer, "fundEntry", values);
    }

    private String counter(String wrong, String receipt) {
        return office.start(
                officer,
                "fundCounter",
                Map.of("wrong", wrong, "receipt", receipt, "bookedOn", "2026-03-03", "reason", "Ghi nhầm số"));
    }

    private static Callable<Object> attempt(Callable<Object> work) {
        return () -> {
            try {
                return work.call();
            } catch (FormRefused refused) {
                return refused;
            }
        };
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(FormRefused.class, work).refusals().get(0);
    }

    private String rowOf(String entryCode) {
        return sql.sql("SELECT id FROM fund_entry WHERE entry_code = ?")
                .param(entryCode)
                .query(String.class)
                .single();
    }

    private long balance() {
        return sql.sql(
                        "SELECT COALESCE(SUM(CASE WHEN direction = 'in' THEN amount_vnd ELSE -amount_vnd END), 0) FROM fund_entry WHERE unit_key = ?")
                .param(unit())
                .query(Long.class)
                .single();
    }

    private String unit() {
        String place = officer.substring(officer.indexOf('.') + 1);
        return place + (officer.contains("Labour") ? ".labour" : "") + "-20200101";
    }
}
