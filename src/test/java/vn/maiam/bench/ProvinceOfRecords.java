package vn.maiam.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.maiam.organisation.TestOrganisation;

/** An invented province of 15 districts with all its children on the register and two years of records, 2021 and 2022. */
final class ProvinceOfRecords {

    static final String KEY = "90-20200101";

    private static final int DISTRICTS = 15;
    private static final String NUMBERED = " FROM generate_series(1, ?) n";

    private final JdbcTemplate jdbc;
    private final int communes;
    private final int children;

    ProvinceOfRecords(DataSource database, int communes, int children) {
        this.jdbc = new JdbcTemplate(database);
        this.communes = communes;
        this.children = children;
    }

    void addUnits(TestOrganisation organisation) {
        List<String> lines = new ArrayList<>();
        lines.add("code,name,kind,level,parent,sector,valid_from");
        lines.add("90,Tỉnh thử nghiệm,tinh,province,,,2020-01-01");
        for (int district = 0; district < DISTRICTS; district++) {
            lines.add("%d,Huyện thử nghiệm %d,huyen,district,90,,2020-01-01".formatted(900 + district, district));
        }
        for (int commune = 0; commune < communes; commune++) {
            lines.add("%d,Xã thử nghiệm %d,xa,commune,%d,,2020-01-01"
                    .formatted(90_000 + commune, commune, 900 + commune % DISTRICTS));
        }
        organisation.files().load(file(lines), file(List.of("id,name,email,role,unit_code")));
    }

    private static InputStream file(List<String> lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Children are spread over communes, and what they have over two years, by numbers without a common divisor. */
    void fill() {
        int sessions = communes * 24;
        insert(
                "child (id, birth_date, birth_year_estimated, unit_key)",
                "n, DATE '2007-01-01' + (n * 31 % 5840), FALSE, " + home("n"),
                children);
        insert(
                "child_residence (child_id, unit_key, birth_date, from_date, to_date)",
                "n, " + home("n") + ", DATE '2007-01-01' + (n * 31 % 5840), DATE '2020-01-01', "
                        + "CASE WHEN n % 20 = 0 THEN DATE '2021-01-01' + (n / 20 % 700) END",
                children);
        insert(
                "child_residence (child_id, unit_key, birth_date, from_date)",
                "n * 20, " + home("n * 20 + 1")
                        + ", DATE '2007-01-01' + (n * 20 * 31 % 5840), DATE '2021-01-01' + (n % 700)",
                children / 20);
        insert(
                "child_category (child_id, unit_key, code, from_date, to_date)",
                "n * 5, " + home("n * 5")
                        + ", (ARRAY['disabled', 'orphaned', 'poor_household', 'near_poor_household', 'serious_illness'])[1 + n % 5],"
                        + " DATE '2021-01-01' + (n * 7 % 700), CASE WHEN n % 9 = 0 THEN DATE '2022-12-01' END",
                children / 5);
        insert(
                "child_category (child_id, unit_key, code, from_date)",
                "n * 20, " + home("n * 20") + ", 'poor_household', DATE '2021-01-01' + (n % 700)",
                children / 20);
        insert(
                "service_delivery (child_id, unit_key, service, delivered_on)",
                "1 + n * 3 % " + children + ", " + home("n")
                        + ", (ARRAY['nutrition', 'health_care', 'education', 'legal_aid', 'rehabilitation', 'gifts'])[1 + n % 6],"
                        + " DATE '2021-01-01' + (n * 13 % 730)",
                children * 2);
        insert(
                "child_need (child_id, unit_key, service, needed_on)",
                "n * 5, " + home("n * 5") + ", (ARRAY['nutrition', 'health_care', 'education'])[1 + n % 3],"
                        + " DATE '2021-01-01' + (n * 11 % 700)",
                children / 5);
        insert("caregiver (id, name, folded_name, unit_key)", "n, 'A', 'a', " + home("n"), children * 3 / 4);
        insert(
                "caregiver_of (caregiver_id, child_id, unit_key, from_date)",
                "1 + n % " + children * 3 / 4 + ", 1 + n % " + children + ", " + home("n") + ", DATE '2020-01-01'",
                children * 5 / 4);
        insert("staff (id, name, folded_name, unit_key)", "n, 'B', 'b', " + home("n"), communes * 45);
        insert(
                "workforce (staff_id, unit_key, person_group, in_charge, from_date)",
                "n, " + home("n")
                        + ", (ARRAY['health', 'education', 'protection', 'community', 'organisation'])[1 + n % 5],"
                        + " n % 4 = 0, DATE '2020-01-01'",
                communes * 45);
        insert(
                "session (id, unit_key, kind, subject, title, held_on)",
                "n, " + home("n") + ", (ARRAY['training', 'skills', 'communication'])[1 + n % 3],"
                        + " (ARRAY['disability', 'inclusion', 'development', 'protection'])[1 + n % 4], 'Buổi',"
                        + " DATE '2021-01-01' + (n * 17 % 730)",
                sessions);
        attendance("staff", "staff_id", communes * 45, sessions);
        attendance("caregiver", "caregiver_id", children * 3 / 4, sessions);
        attendance("child", "child_id", children, sessions);
        insert(
                "network (unit_key, subject, name, from_date)",
                home("n") + ", (ARRAY['disability', 'development'])[1 + n % 2], 'M', DATE '2021-03-01'",
                communes * 2 / 3);
        insert(
                "pilot_model (unit_key, subject, name, from_date)",
                home("n") + ", (ARRAY['disability', 'development'])[1 + n % 2], 'M', DATE '2021-03-01'",
                communes / 3);
        insert(
                "entitlement_case (child_id, unit_key, kind, requested_on, due_on, decided_on)",
                "n * 5, " + home("n * 5") + ", 'birth_registration', DATE '2021-01-01' + (n * 7 % 700),"
                        + " DATE '2021-01-06' + (n * 7 % 700), DATE '2021-01-01' + (n * 7 % 700) + (n % 7)",
                children / 5);
        insert(
                "fund_entry (unit_key, fund_year, booked_on, direction, form, amount_vnd, receipt)",
                home("n")
                        + ", 2021, DATE '2021-01-01' + (n * 7 % 730), 'in', CASE WHEN n % 9 = 0 THEN 'kind' ELSE 'money' END,"
                        + " 500000, 'BN' || n",
                children / 10);
        insert(
                "incident (child_id, unit_key, kind, happened_on)",
                "n * 50, " + home("n * 50") + ", 'abused', DATE '2021-01-01' + (n * 7 % 730)",
                children / 100);
        insert(
                "detected_risk (child_id, unit_key, risk, detected_at)",
                "n * 20, " + home("n * 20")
                        + ", 'at_risk', TIMESTAMPTZ '2021-01-01' + (n * 7 % 700) * INTERVAL '1 day'",
                children / 20);
        insert(
                "case_file (code, child_id, unit_key, status, received_at, alerted_at, opened_at, label, version)",
                "'C' || n, n * 20, " + home("n * 20")
                        + ", 'open', TIMESTAMPTZ '2021-01-01', TIMESTAMPTZ '2021-01-01', TIMESTAMPTZ '2021-01-01', 'A', 1",
                children / 20);
        insert(
                "intervention (child_id, unit_key, kind, done_at, case_code)",
                "1 + n % " + children / 20 + " * 20, " + home("n * 20")
                        + ", (ARRAY['plan', 'followUp', 'counselling'])[1 + n % 3],"
                        + " TIMESTAMPTZ '2021-01-05' + (n * 7 % 700) * INTERVAL '1 day', 'C' || (1 + n % "
                        + children / 20 + ")",
                children / 5);
        jdbc.execute("VACUUM ANALYZE");
    }

    private void attendance(String participant, String column, int persons, int sessions) {
        insert(
                "attendance (session_id, unit_key, participant, " + column + ")",
                "1 + n %% %d, %s, '%s', 1 + n * 7 %% %d".formatted(sessions, home("n"), participant, persons),
                sessions * 10);
    }

    private String home(String number) {
        return "(90000 + (" + number + ") * 7 % " + communes + ") || '-20200101'";
    }

    private void insert(String into, String values, int rows) {
        jdbc.update("INSERT INTO " + into + " SELECT " + values + NUMBERED, rows);
    }
}
