package vn.maiam.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.maiam.form.FormSchema;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Roles;
import vn.maiam.organisation.TestOrganisation;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.FormVersion;
import vn.maiam.workflow.LegMessages;
import vn.maiam.workflow.LegOpener.LegStart;
import vn.maiam.workflow.LegOpener.OpenedLeg;
import vn.maiam.workflow.LegTimers;
import vn.maiam.workflow.Step;
import vn.maiam.workflow.WaitingWork;
import vn.maiam.workflow.forms.Lookups;
import vn.maiam.workflow.forms.ShownValues;

/** Case files and due times over a database with the demo units and people; speaks as officers do. */
public final class TestCaseFiles {

    public static final String THUONG_PHUOC = "29956-20200101";
    public static final String THUONG_THOI_HAU = "29962-20200101";
    public static final String OFFICER = "communeOfficer.29956";

    public final TestClock clock = new TestClock("2026-11-23T09:00");
    final List<String> told = new ArrayList<>();
    final List<CaseReferrals.Slip> slips = new ArrayList<>();
    private final AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {"vn.maiam.casefile", "vn.maiam.deadline"},
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
    @ComponentScan(
            basePackages = "vn.maiam.workflow.forms",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.(RecordedForms|NamedChecks)"))
    static class Wiring {}

    public TestCaseFiles(DataSource database) {
        this(database, TestOrganisation.demo(database));
    }

    public TestCaseFiles(DataSource database, TestOrganisation organisation) {
        spring.registerBean(DataSource.class, () -> database);
        spring.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        spring.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database));
        spring.registerBean(Clock.class, () -> clock);
        spring.registerBean(Units.class, organisation::units);
        spring.registerBean(People.class, organisation::people);
        spring.registerBean(Roles.class, organisation::roles);
        spring.registerBean(CaseReferrals.class, () -> codes -> slips);
        spring.registerBean(WaitingWork.class, () -> legs -> List.of());
        spring.registerBean(LegMessages.class, () -> new NotedMessages(told));
        spring.registerBean(LegTimers.class, () -> legCode -> {});
        spring.register(ShownValues.class, Lookups.class, Wiring.class);
        spring.refresh();
    }

    public <T> T get(Class<T> type) {
        return spring.getBean(type);
    }

    public JdbcClient sql() {
        return get(JdbcClient.class);
    }

    /** Opens a file in one transaction with the record of its start form, as starting a process does. */
    public String report(String unitKey, String personId, Map<String, Object> typed) {
        Map<String, Object> content = new HashMap<>(typed);
        content.putIfAbsent("receivedAt", "2026-11-23T08:30");
        return inOneTransaction().execute(status -> {
            Step start = new Step("detection", "start", "Tiếp nhận thông tin", null, null, unitKey, personId, Map.of());
            String code = opened(start, content).caseCode();
            get(CaseRecords.class).record(start.on(code, code), TestForms.REPORT, content);
            return code;
        });
    }

    OpenedLeg opened(Step start, Map<String, Object> content) {
        return get(CaseOpener.class)
                .open(
                        start,
                        new LegStart(start.processKey(), Map.of(), FormSchema.parse(TestForms.REPORT.schema())),
                        content);
    }

    public String reportOn(String name, String sex, Object birth) {
        return report(THUONG_PHUOC, OFFICER, child(name, sex, birth));
    }

    static Map<String, Object> child(String name, String sex, Object birth) {
        Map<String, Object> content = new HashMap<>();
        content.put("receivedAt", "2026-11-23T08:30");
        content.put("childName", name);
        content.put("childSex", sex);
        content.put(birth instanceof Integer ? "childBirthYear" : "childBirthDate", birth);
        return content;
    }

    TransactionTemplate inOneTransaction() {
        return new TransactionTemplate(get(DataSourceTransactionManager.class));
    }

    void record(Step step, FormVersion form, Map<String, Object> content) {
        get(CaseRecords.class).record(step, form, content);
    }

    Object newest(Step step, String formId, String field) {
        return get(CaseRecords.class).newestValue(step, formId, field);
    }

    /** A step of the case's own leg. */
    static Step step(String caseCode) {
        return stepOf(caseCode, caseCode);
    }

    static Step stepOf(String caseCode, String legCode) {
        return new Step("followUp", "visit", "Thăm trẻ", caseCode, legCode, THUONG_PHUOC, OFFICER, Map.of());
    }

    CaseFile file(String code) {
        return get(CaseFileRows.class).get(code);
    }

    CaseFileFacade facade() {
        return get(CaseFileFacade.class);
    }

    private record NotedMessages(List<String> told) implements LegMessages {

        @Override
        public void start(String message, String legCode, String unitKey, Map<String, Object> routing) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean tell(String message, String legCode, String unitKey, Map<String, Object> routing) {
            return told.add(message + " " + legCode + " " + unitKey + " " + routing);
        }
    }
}
