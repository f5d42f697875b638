package vn.maiam.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.maiam.workflow.Refusals;

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
        if (held.getStatus() >= HttpStatus.BAD_REQUEST.value() && !response.isCommitted()) {
            reword(request, held);
        }
        held.copyBodyToResponse();
    }

    private void reword(HttpServletRequest request, ContentCachingResponseWrapper held) throws IOException {
        RuntimeException cause = Refusals.of(request).orElse(null);
        WordedAnswer worded =
                WordedAnswer.of(held.getStatus(), request.getMethod().equals("GET"), cause);
        if (worded.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("{} {} failed.", request.getMethod(), request.getRequestURI(), cause);
        }
        held.resetBuffer();
        held.setStatus(worded.status());
        held.setContentType("application/json;charset=UTF-8");
        json.writeValue(held.getOutputStream(), worded.answer());
    }
}
