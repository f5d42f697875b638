package vn.maiam.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.maiam.casefile.TestClock;
import vn.maiam.plan.file.PlanFiles;
import vn.maiam.plan.file.TestHouse;

/** The plans of a database, without the rest of the application. */
class TestPlans {

    final List<Object> events = new ArrayList<>();
    final TestClock clock = new TestClock("2020-03-01T09:00");
    final PlanFiles files = new TestHouse().files();
    final PlanLoading loading;
    final ReportDates dates;
    final Plans plans;

    private final TransactionTemplate transaction;

    TestPlans(DataSource database) {
        PlanRows rows = new PlanRows(JdbcClient.create(database));
        ReadPlans read = new ReadPlans(files);
        loading = new PlanLoading(files, rows, read, clock, events::add);
        plans = new StoredPlans(rows, read);
        dates = new ReportDates(plans, rows, clock, events::add);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    PlanLoading.Loaded load(String text) {
        return transaction.execute(
                status -> loading.load("thu.yaml", text.getBytes(StandardCharsets.UTF_8), "districtLabour.870"));
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    void rolledBack(Runnable work) {
        transaction.executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }
}
