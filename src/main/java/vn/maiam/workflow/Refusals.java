package vn.maiam.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Why the request at hand was refused; REST would only pass on a status and the engine's sentence. */
public final class Refusals {

    private static final String ATTRIBUTE = Refusals.class.getName();

    private Refusals() {}

    public static void remember(RuntimeException refusal) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUTE, refusal, RequestAttributes.SCOPE_REQUEST);
        }
    }

    public static Optional<RuntimeException> of(HttpServletRequest request) {
        return Optional.ofNullable((RuntimeException) request.getAttribute(ATTRIBUTE));
    }
}
