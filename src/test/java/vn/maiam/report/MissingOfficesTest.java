package vn.maiam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.maiam.story.Office;

/** Reports of units that have no office for plans, or nobody in it: nothing fails, and the administrator sees it. */
@SpringBootTest
@ActiveProfiles("test")
class MissingOfficesTest {

    private static final String WITHOUT_OFFICE = "645-20180101";

    @Autowired
    Cycle cycle;

    @Autowired
    Provinces provinces;

    @Autowired
    Office office;

    @Autowired
    Reports reports;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService legs;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext application;

    @AfterEach
    void theClockRunsOn() {
        ClockUtil.reset();
    }

    @Test
    void theReportOfADistrictWithoutALabourOfficeIsWrittenByTheProvincesWhileTheOthersWriteTheirOwn() {
        cycle.plan("thieu-co-quan", LocalDate.now(clock).plusDays(11), "66-20180101", text -> text.replaceFirst(
                        "level: commune, name", "level: district, name")
                .replaceFirst("level: district, sector: labour", "level: province, sector: labour"));
        String round = cycle.open("thieu-co-quan");

        assertThat(cycle.round(round).receiverUnit()).isEqualTo("66.labour-20180101");
        List<UnitReport> owed = reports.owed(cycle.round(round).id());
        assertThat(owed).hasSize(15).allSatisfy(report -> {
            assertThat(office.openTasks(report.code())).containsExactly("prepareReport");
            assertThat(incidents(report.code())).isZero();
        });
        assertThat(candidates(cycle.of(round, "645").code())).containsExactly("provinceLabour.66.labour-20180101");
        assertThat(candidates(cycle.of(round, "643").code())).containsExactly("districtLabour.643.labour-20180101");
        assertThat(office.taskOf("provinceLabour.66", cycle.of(round, "645").code(), "prepareReport")
                        .getTenantId())
                .isEqualTo(WITHOUT_OFFICE);
    }

    @Test
    void theOfficeAboveCollectsForADistrictThatHasNone() {
        String district = provinces.districtWithoutOffices("974", 2);
        cycle.plan(
                "thieu-noi-nhan",
                LocalDate.now(clock).plusDays(11),
                district,
                text -> text.replaceAll("(?m)^lead:.*\n", ""));
        String round = cycle.open("thieu-noi-nhan");

        assertThat(cycle.round(round).receiverUnit()).isEqualTo(district);
        assertThat(reports.owed(cycle.round(round).id())).hasSize(2);
        cycle.pastTheDueTime(round);
        assertThat(candidates(round)).containsExactly("provinceLabour.87.labour-20200101");
        assertThat(incidents(round)).isZero();
    }

    @Test
    void theAdministratorSeesWhereWorkWaitsForPeopleAndWhichOfficesAreMissing() throws Exception {
        String district = provinces.district("975", 1);
        cycle.plan("thieu-nguoi", LocalDate.now(clock).plusDays(11), district, "");
        cycle.open("thieu-nguoi");

        MockMvc browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        browser.perform(get("/admin/vacancies").with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Xã 975 000")))
                .andExpect(content().string(containsString("Huyện Ea H&#39;leo")))
                .andExpect(content().string(containsString("Sở Lao động - Thương binh và Xã hội tỉnh Đắk Lắk")));
        browser.perform(get("/admin/vacancies").with(user("districtLabour.870")))
                .andExpect(status().isForbidden());
    }

    private List<String> candidates(String legCode) {
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(legCode).singleResult();
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private long incidents(String legCode) {
        return legs.createProcessInstanceQuery().processInstanceBusinessKey(legCode).list().stream()
                .mapToLong(leg -> legs.createIncidentQuery()
                        .processInstanceId(leg.getId())
                        .count())
                .sum();
    }
}
