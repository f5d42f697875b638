package vn.maiam.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The covers of entries. */
@Service
public class Entries {

    private final EntryRows rows;
    private final EntryCodes codes;
    private final Registers registers;
    private final Clock clock;

    Entries(EntryRows rows, EntryCodes codes, Registers registers, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.registers = registers;
        this.clock = clock;
    }

    /**
     * Opens an entry without a form, for a job: its prefix is the one that the register's processes name.
     *
     * @param register its kind
     * @param day the day it is about
     * @return its code
     */
    @Transactional
    public String open(String register, String processKey, String unitKey, String label, LocalDate day) {
        String prefix = registers
                .find(register)
                .map(Register::codePrefix)
                .orElseThrow(() -> new IllegalArgumentException("No process opens entries of kind " + register + "."));
        return open(prefix, new NewEntry(register, processKey, unitKey, label, day, null));
    }

    String open(String prefix, NewEntry entry) {
        String code = codes.next(prefix, entry.unitKey());
        rows.add(new Entry(
                code,
                entry.register(),
                entry.processKey(),
                entry.unitKey(),
                entry.label(),
                entry.day(),
                true,
                null,
                clock.instant(),
                entry.openedBy(),
                null));
        return code;
    }

    @Transactional(readOnly = true)
    public Optional<Entry> find(String code) {
        return rows.find(code);
    }

    /** The variables that a leg of the entry starts with: {@code caseCode}, {@code label}, {@code entryUnit}. */
    @Transactional(readOnly = true)
    public Map<String, Object> routing(String code) {
        Entry entry = rows.get(code);
        return Map.of("caseCode", entry.code(), "label", entry.label(), "entryUnit", entry.unitKey());
    }

    record NewEntry(String register, String processKey, String unitKey, String label, LocalDate day, String openedBy) {}
}
