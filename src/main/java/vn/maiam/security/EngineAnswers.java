package vn.maiam.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.maiam.form.FormRefused;
import vn.maiam.workflow.Refusals;
import vn.maiam.workflow.Refused;

/** Replaces the engine's error texts by sentences for officers: no ids, no class names, no ENGINE numbers. */
@Component
class EngineAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);

    private final ObjectMapper json;

    EngineAnswers(ObjectMapper json) {
        this.json = json;
    }

    void inOfficersWords(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        if (held.getStatus() >= 400) {
            reword(request, held);
        }
        held.copyBodyToResponse();
    }

    private void reword(HttpServletRequest request, ContentCachingResponseWrapper held) throws IOException {
        RuntimeException cause = Refusals.of(request).orElse(null);
        Optional<Worded> worded = word(held.getStatus(), cause);
        if (worded.isEmpty()) {
            return;
        }
        if (worded.get().status() >= 500) {
            LOG.error("{} {} failed.", request.getMethod(), request.getRequestURI(), cause);
        }
        held.resetBuffer();
        held.setStatus(worded.get().status());
        held.setContentType("application/json;charset=UTF-8");
        json.writeValue(held.getOutputStream(), worded.get().answer());
    }

    /** Empty where the engine's own text is meant for its reader: a modeler whose deployment the gate refused. */
    private static Optional<Worded> word(int status, RuntimeException thrown) {
        if (status == HttpStatus.UNAUTHORIZED.value()) {
            return Optional.empty();
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FormRefused refused) {
                return worded(400, Answer.of(refused));
            } else if (cause instanceof Refused refused) {
                return worded(refused.status(), Answer.of(refused));
            } else if (cause instanceof OptimisticLockingException || cause instanceof NullValueException) {
                return worded(409, Answer.overtaken());
            } else if (cause instanceof BadUserRequestException) {
                return Optional.empty();
            }
        }
        // What the engine never came to see was not to be read.
        if (thrown == null && status == HttpStatus.BAD_REQUEST.value()) {
            return worded(400, Answer.of(Refused.unreadable()));
        }
        return status == 403
                ? worded(403, Answer.notAllowed())
                : status >= 500 ? worded(500, Answer.broken()) : Optional.empty();
    }

    private static Optional<Worded> worded(int status, Answer answer) {
        return Optional.of(new Worded(status, answer));
    }

    private record Worded(int status, Answer answer) {}
}
