package vn.maiam.register;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.page.PageOf;

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
    public PageOf<EntryRow> page(Register register, EntryReach reach, EntryCriteria criteria, int wanted) {
        return PageOf.of(
                lists.count(register, reach, criteria),
                wanted,
                before -> table.rows(register, reach, lists.list(register, reach, criteria, before, PageOf.SIZE)));
    }
}
