package vn.maiam.register;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseReading;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;

/** The one way to what is recorded of an entry: asks whether the person may, and writes down that he did. */
@Component
class EntryReading {

    private final EntryRows entries;
    private final Registers registers;
    private final EntryReaches reaches;
    private final People people;
    private final CaseReading log;

    EntryReading(EntryRows entries, Registers registers, EntryReaches reaches, People people, CaseReading log) {
        this.entries = entries;
        this.registers = registers;
        this.reaches = reaches;
        this.people = people;
        this.log = log;
    }

    /** @throws vn.maiam.casefile.MayNotRead also where there is no such entry; the attempt is written down */
    Entry read(String code, String personId, String purpose) {
        Entry entry = entries.find(code)
                .filter(found -> mayRead(found, personId))
                .orElseThrow(() -> log.refused(code, personId, purpose));
        log.logged(code, personId, purpose);
        return entry;
    }

    /** At a task of the person's own nothing else is asked: whoever may take it sees what it is about. */
    Entry readAtTask(String code, String personId, String purpose) {
        Entry entry = entries.get(code);
        log.logged(code, personId, purpose);
        return entry;
    }

    boolean mayRead(Entry entry, String personId) {
        return mayRead(entry, personId, people.posts(personId));
    }

    /** The same with the person's posts known. */
    boolean mayRead(Entry entry, String personId, List<Post> posts) {
        return registers
                .find(entry.register())
                .map(register -> {
                    EntryReach reach = reaches.of(personId, posts, register);
                    return reach.reads(entry) || reach.watches(entry) && isWithoutChildren(entry, register);
                })
                .orElse(false);
    }

    static boolean isWithoutChildren(Entry entry, Register register) {
        return entry.childId() == null && !register.namesChildren();
    }
}
