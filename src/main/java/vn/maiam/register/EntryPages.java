package vn.maiam.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;

/** Where a person reads entries. */
@Component
public class EntryPages {

    private final EntryRows entries;
    private final EntryReading reading;
    private final People people;

    EntryPages(EntryRows entries, EntryReading reading, People people) {
        this.entries = entries;
        this.reading = reading;
        this.people = people;
    }

    /** The pages by code of those among the entries that the person may read. What is no entry is left out. */
    @Transactional(readOnly = true)
    public Map<String, String> of(String personId, Collection<String> codes) {
        List<Post> posts = people.posts(personId);
        Map<String, String> pages = new HashMap<>();
        entries.all(codes).stream()
                .filter(entry -> reading.mayRead(entry, personId, posts))
                .forEach(entry ->
                        pages.put(entry.code(), RegisterPages.REGISTERS + "/" + entry.register() + "/" + entry.code()));
        return pages;
    }
}
