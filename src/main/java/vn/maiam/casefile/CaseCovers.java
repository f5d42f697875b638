package vn.maiam.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What managers may know of a file: how far it is and how great the risk. Nothing of the child, not even the label. */
@Component
public class CaseCovers {

    private final JdbcClient jdbc;
    private final Wording wording;

    CaseCovers(JdbcClient jdbc, Wording wording) {
        this.jdbc = jdbc;
        this.wording = wording;
    }

    /** The risk level by case code, as officers read it; cases without an assessment are left out. */
    public Map<String, String> risks(Collection<String> caseCodes) {
        Map<String, String> risks = new HashMap<>();
        jdbc.sql("SELECT code, risk_level FROM case_file WHERE code = ANY (:codes) AND risk_level IS NOT NULL")
                .param("codes", caseCodes.toArray(String[]::new))
                .query(row -> {
                    risks.put(row.getString("code"), wording.of("risk", row.getString("risk_level")));
                });
        return risks;
    }
}
