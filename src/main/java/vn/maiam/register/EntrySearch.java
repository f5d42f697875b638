package vn.maiam.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.maiam.casefile.FieldText;
import vn.maiam.page.PageOf;

/** From what a person typed and chose to a page of a register. */
@Component
class EntrySearch {

    private final EntryLists lists;
    private final EntryTable table;
    private final EntryUnits units;
    private final TotalRules totals;
    private final ComparisonRules comparisons;
    private final FieldText text;

    EntrySearch(
            EntryLists lists,
            EntryTable table,
            EntryUnits units,
            TotalRules totals,
            ComparisonRules comparisons,
            FieldText text) {
        this.lists = lists;
        this.table = table;
        this.units = units;
        this.totals = totals;
        this.comparisons = comparisons;
        this.text = text;
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

    /** What all pages together come to, where the register has sums. */
    @Transactional(readOnly = true)
    public List<Total> totals(Register register, EntryReach reach, EntryCriteria criteria) {
        return lists.totals(register, reach, criteria, totals.of(register));
    }

    /** What all pages together have measured, round beside round, where the register has rounds; of very many the first. */
    @Transactional(readOnly = true)
    public Optional<Comparisons> compared(Register register, EntryReach reach, EntryCriteria criteria) {
        return comparisons
                .of(register)
                .map(rule -> new Comparisons(
                        rule.labels(), named(rule, lists.compared(register, reach, criteria, rule, Comparisons.MOST))));
    }

    /** Most lines are about the same few subjects, so each is asked for once. */
    private List<Comparison> named(ComparisonRules.Rule rule, List<Comparison> lines) {
        Map<String, String> subjects = lines.stream()
                .map(Comparison::subject)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), subject -> text.chosen(rule.subjects(), subject)));
        return lines.stream()
                .map(line -> line.named(units.name(line.unit()), subjects.get(line.subject())))
                .toList();
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
