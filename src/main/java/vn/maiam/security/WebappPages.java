package vn.maiam.security;

import org.camunda.bpm.spring.boot.starter.webapp.filter.ResourceLoadingProcessEnginesFilter;

/**
 * Serves the pages of Tasklist and Cockpit. Camunda's own filter sends everybody to a set-up page as long as the group
 * camunda-admin has no member, and here nobody ever is one: its members pass every tenant check.
 */
public class WebappPages extends ResourceLoadingProcessEnginesFilter {

    @Override
    protected boolean needsInitialUser(String engineName) {
        return false;
    }
}
