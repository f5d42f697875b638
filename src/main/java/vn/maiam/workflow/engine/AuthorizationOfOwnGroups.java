package vn.maiam.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Before each check of rights the engine reads the groups of all rights there are, the whole table, only to leave out the
 * person's groups that have none. A person here has a handful of groups: asking for all of them finds the same rights.
 */
class AuthorizationOfOwnGroups extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> ofThePerson) {
        return ofThePerson == null ? List.of() : ofThePerson;
    }

    /** No task has rights of its own, see {@link NoRightsPerTask}: there is nothing to delete with it. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
        if (resource != Resources.TASK) {
            super.deleteAuthorizationsByResourceId(resource, resourceId);
        }
    }

    static SessionFactory factory() {
        return new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new AuthorizationOfOwnGroups();
            }
        };
    }
}
