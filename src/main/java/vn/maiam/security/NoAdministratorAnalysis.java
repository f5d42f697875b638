package vn.maiam.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start without an administrator with a sentence instead of a stack trace. */
class NoAdministratorAnalysis extends AbstractFailureAnalyzer<NoAdministrator> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoAdministrator cause) {
        return new FailureAnalysis(cause.getMessage(), "export MAIAM_ADMIN_PASSWORD=...", cause);
    }
}
