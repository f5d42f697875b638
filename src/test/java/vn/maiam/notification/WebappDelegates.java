package vn.maiam.notification;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.AdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.CockpitRuntimeDelegate;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.TasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.WelcomeRuntimeDelegate;

/**
 * Camunda's web applications find their engine through static fields: a second application in the same JVM takes them with
 * it when it ends, and the web applications of every other test would answer with an error.
 */
record WebappDelegates(
        CockpitRuntimeDelegate cockpit,
        AdminRuntimeDelegate admin,
        TasklistRuntimeDelegate tasklist,
        WelcomeRuntimeDelegate welcome) {

    static WebappDelegates now() {
        return new WebappDelegates(
                Cockpit.getRuntimeDelegate(),
                Admin.getRuntimeDelegate(),
                Tasklist.getRuntimeDelegate(),
                Welcome.getRuntimeDelegate());
    }

    void putBack() {
        Cockpit.setCockpitRuntimeDelegate(cockpit);
        Admin.setAdminRuntimeDelegate(admin);
        Tasklist.setTasklistRuntimeDelegate(tasklist);
        Welcome.setRuntimeDelegate(welcome);
    }
}
