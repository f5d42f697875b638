package vn.maiam.report;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A unit's own plan that its report is about, as it implements the plan that asks. */
public record OwnPlan(String code, int version) {

    /** @return null where the report is about the plan that asks */
    static OwnPlan read(ResultSet row) throws SQLException {
        String code = row.getString("own_plan");
        return code == null ? null : new OwnPlan(code, row.getInt("own_plan_version"));
    }

    static String codeOf(OwnPlan plan) {
        return plan == null ? null : plan.code();
    }

    static Integer versionOf(OwnPlan plan) {
        return plan == null ? null : plan.version();
    }
}
