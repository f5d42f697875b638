package vn.maiam.database;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.AdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.CockpitRuntimeDelegate;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.TasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.WelcomeRuntimeDelegate;

/**
 * Camunda's web applications find their engine through static fields: a second application in the same JVM puts its own
 * there, so that Cockpit would ask its database, and takes them with it when it ends.
 */
public record WebappDelegates(
        CockpitRuntimeDelegate cockpit,
        AdminRuntimeDelegate admin,
        TasklistRuntimeDelegate tasklist,
        WelcomeRuntimeDelegate welcome) {

    public static WebappDelegates now() {
        return new WebappDelegates(
                Cockpit.getRuntimeDelegate(),
                Admin.getRuntimeDelegate(),
                Tasklist.getRuntimeDelegate(),
                Welcome.getRuntimeDelegate());
    }

    public void putBack() {
        Cockpit.setCockpitRuntimeDelegate(cockpit);
        Admin.setAdminRuntimeDelegate(admin);
        Tasklist.setTasklistRuntimeDelegate(tasklist);
        Welcome.setRuntimeDelegate(welcome);
    }
}
