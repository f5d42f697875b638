package vn.maiam.progress.document;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.maiam.paper.DocumentContent;
import vn.maiam.paper.DocumentMaking;
import vn.maiam.paper.PaperFile;
import vn.maiam.paper.PaperFile.Format;

/** A sent report as Word or PDF, both from the one template that an administrator can replace. */
@Service
public class ReportDocuments {

    private static final String TEMPLATE = "bao-cao-ke-hoach";

    private final SentReports reports;
    private final ReportValues values;
    private final DocumentMaking documents;
    private final Clock clock;

    ReportDocuments(SentReports reports, ReportValues values, DocumentMaking documents, Clock clock) {
        this.reports = reports;
        this.values = values;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws vn.maiam.progress.ProgressRefused as {@link SentReports#of} */
    public PaperFile make(String personId, String code, int version, Format format) {
        SentReport report = reports.of(personId, code, version);
        LocalDate day = LocalDate.ofInstant(report.version().sentAt(), clock.getZone());
        return documents.make(
                TEMPLATE,
                new DocumentContent(report.unit().key(), report.version().sentBy(), day, values.of(report)),
                format,
                nameOf(report));
    }

    static String nameOf(SentReport report) {
        return "bao-cao-%s-ban-%d"
                .formatted(
                        report.version().reportCode().replaceAll("[^A-Za-z0-9._-]", "_"),
                        report.version().number());
    }
}
