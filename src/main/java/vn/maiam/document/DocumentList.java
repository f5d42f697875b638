package vn.maiam.document;

import java.util.List;
import vn.maiam.document.DocumentRows.Listed;

/**
 * The documents of a case as one person sees them.
 *
 * @param documents newest first
 * @param mayAdd whether he may add one
 * @param closed why nobody may, in Vietnamese; null while the file is open
 */
public record DocumentList(List<Entry> documents, boolean mayAdd, String closed) {

    /** @param personName full name of who added it; null where the account is unknown */
    public record Entry(Document document, String personName) {

        static Entry of(Listed listed) {
            return new Entry(listed.document(), listed.personName());
        }
    }
}
