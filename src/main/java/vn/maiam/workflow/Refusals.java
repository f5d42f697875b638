package vn.maiam.workflow;

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

    public static Optional<RuntimeException> ofRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return Optional.ofNullable(request)
                .map(found -> (RuntimeException) found.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }
}
