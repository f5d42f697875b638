package vn.maiam.casefile;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What of a file may travel between legs: enough to route them and to name them in lists, never the child's data. */
@Component
public class CaseFacts {

    private final CaseFileRows files;

    CaseFacts(CaseFileRows files) {
        this.files = files;
    }

    /** @return variables {@code caseCode}, {@code label} and, once assessed, {@code riskLevel} and {@code riskRule} */
    public Map<String, Object> routing(String caseCode) {
        CaseFile file = files.get(caseCode);
        Map<String, Object> routing = new HashMap<>();
        routing.put("caseCode", file.code());
        routing.put("label", file.label());
        routing.put("riskLevel", file.riskLevel());
        routing.put("riskRule", file.riskRule());
        return routing;
    }
}
