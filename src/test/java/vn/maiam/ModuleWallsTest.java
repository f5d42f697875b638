package vn.maiam;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the packages, and the one around the engine's inside. */
class ModuleWallsTest {

    @Test
    void packagesMeetThroughWhatTheyPublishAndNeverInACircle() {
        ApplicationModules.of(MaiAmApplication.class).verify();
    }

    @Test
    void onlyTheWorkflowKnowsTheInsideOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.maiam.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.camunda.bpm.engine.impl..", "org.camunda.bpm.model..", "org.camunda.bpm.impl..")
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("vn.maiam"));
    }
}
