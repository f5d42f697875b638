package vn.maiam.caselist;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseReach;
import vn.maiam.page.PageOf;

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
    PageOf<CaseRow> page(CaseReach reach, Criteria criteria, int wanted) {
        return PageOf.of(lists.count(reach, criteria), wanted, before -> {
            List<ListedCase> rows = lists.rows(reach, criteria, before, PageOf.SIZE);
            log.shown(reach.personId(), criteria, rows);
            return rows.stream().map(words::row).toList();
        });
    }
}
