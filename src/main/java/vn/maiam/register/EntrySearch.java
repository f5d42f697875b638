package vn.maiam.register;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From what a person typed and chose to a page of a register. */
@Component
class EntrySearch {

    private final EntryLists lists;
    private final EntryTable table;
    private final EntryUnits units;

    EntrySearch(EntryLists lists, EntryTable table, EntryUnits units) {
        this.lists = lists;
        this.table = table;
        this.units = units;
    }

    EntryCriteria criteria(TypedWords typed, EntryFilter filter) {
        Set<String> meant = units.meant(filter.unit());
        return new EntryCriteria(
                typed.folded(),
                meant,
                filter.firstDay().orElse(null),
                filter.lastDay().orElse(null),
                filter.open());
    }

    /** Beyond the last page the last is shown. */
    @Transactional(readOnly = true)
    public PageOfEntries page(Register register, EntryReach reach, EntryCriteria criteria, int wanted) {
        long total = lists.count(register, reach, criteria);
        int pages = (int) Math.max(1, (total + PageOfEntries.SIZE - 1) / PageOfEntries.SIZE);
        int number = Math.min(wanted, pages);
        List<Entry> entries =
                lists.list(register, reach, criteria, (number - 1L) * PageOfEntries.SIZE, PageOfEntries.SIZE);
        return new PageOfEntries(table.rows(register, reach, entries), number, pages, total);
    }
}
