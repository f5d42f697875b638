package vn.maiam.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;

@Diagram("processes/register/entitlement.bpmn")
class EntitlementProcessTest extends DiagramTest {

    @Test
    void theCommuneDecides() {
        answers("entitlements.isDistrictMatter", false);
        start("entitlement");

        assertThat(leg).isWaitingAt("decideInCommune");
        complete("decideInCommune");
        assertThat(leg).isEnded().hasPassed("decidedInCommune");
    }

    @Test
    void theDistrictDecidesOnWhatItHasSetUp() {
        answers("entitlements.isDistrictMatter", true);
        start("entitlement");

        assertThat(leg).isWaitingAt("decideInDistrict");
        complete("decideInDistrict");
        assertThat(leg).isEnded().hasPassed("decidedInDistrict");
    }
}
