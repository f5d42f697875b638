package vn.maiam.caselist;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseReach;

/** A page of the list as a person reads it: a names' list is personal data, so who was shown one is written down. */
@Component
class CaseListReader {

    private final CaseLists lists;
    private final CaseWords words;
    private final ListLog log;

    CaseListReader(CaseLists lists, CaseWords words, ListLog log) {
        this.lists = lists;
        this.words = words;
        this.log = log;
    }

    /** @param wanted the page; the last one where there are not so many */
    PageOfCases page(CaseReach reach, Criteria criteria, int wanted) {
        long total = lists.count(reach, criteria);
        int pages = (int) Math.max(1, (total + PageOfCases.SIZE - 1) / PageOfCases.SIZE);
        int number = Math.min(wanted, pages);
        List<ListedCase> rows = lists.rows(reach, criteria, (number - 1L) * PageOfCases.SIZE, PageOfCases.SIZE);
        log.shown(reach.personId(), criteria, rows);
        return new PageOfCases(rows.stream().map(words::row).toList(), number, pages, total);
    }
}
