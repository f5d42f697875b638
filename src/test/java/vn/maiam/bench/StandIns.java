package vn.maiam.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the diagrams call, doing nothing: the bare engine pays for its own work only. */
public final class StandIns {

    private StandIns() {}

    static Map<Object, Object> byName() {
        return Map.of(
                "children", new Children(),
                "caseFile", new CaseFile(),
                "referrals", new Referrals(),
                "groups", new Groups());
    }

    public static final class Children {

        public boolean findDuplicates(String caseCode) {
            return false;
        }

        public Date turns16(String caseCode) {
            return Date.from(Instant.now().plus(Duration.ofDays(1500)));
        }
    }

    public static final class CaseFile {

        public void enterStage(String caseCode, String stage) {}

        public void setRisk(String caseCode, String riskLevel, String riskRule) {}

        public void close(String caseCode, String closeReason) {}
    }

    public static final class Referrals {

        public void openFromPlan(String caseCode) {}
    }

    public static final class Groups {

        /** The role in the commune whose code the case code begins with. */
        public String of(String role, DelegateExecution task) {
            String caseCode = task.getProcessBusinessKey();
            return role + "." + Province.unitKey(caseCode.substring(0, caseCode.indexOf('-')));
        }
    }
}
