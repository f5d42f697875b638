package vn.maiam.document.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.util.unit.DataSize;
import vn.maiam.document.Document;
import vn.maiam.document.DocumentList;
import vn.maiam.document.FileSize;

/**
 * @param caseCode the case they belong to
 * @param closed why nobody may add a document; null while the file is open
 * @param largestBytes of one document
 */
record DocumentListView(String caseCode, List<Line> documents, boolean mayAdd, String closed, long largestBytes) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /**
     * @param kind as people call it
     * @param at dd/MM/yyyy HH:mm
     * @param picture whether it can be looked at as it is
     * @param pages of a PDF, which can be looked at page by page; else null
     * @param paper id of the paper whose signed copy it is, or null
     * @param referral code of the referral that it was added to, or null
     */
    record Line(
            long id,
            String name,
            String kind,
            String size,
            String person,
            String at,
            boolean picture,
            Integer pages,
            Long paper,
            String referral) {

        static Line of(DocumentList.Entry entry, ZoneId zone) {
            Document document = entry.document();
            return new Line(
                    document.id(),
                    document.name(),
                    document.kind().words(),
                    FileSize.words(document.bytes()),
                    entry.personName() == null ? document.personId() : entry.personName(),
                    MOMENT.format(document.addedAt().atZone(zone)),
                    document.kind().isPicture(),
                    document.pages(),
                    document.paper(),
                    document.legCode());
        }
    }

    static DocumentListView of(String caseCode, DocumentList list, DataSize largest, ZoneId zone) {
        return new DocumentListView(
                caseCode,
                list.documents().stream().map(entry -> Line.of(entry, zone)).toList(),
                list.mayAdd(),
                list.closed(),
                largest.toBytes());
    }
}
