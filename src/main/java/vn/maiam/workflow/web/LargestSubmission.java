package vn.maiam.workflow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.maiam.workflow.Refusals;
import vn.maiam.workflow.Refused;

/** Turns away what is too large for any form before a byte of it is read. */
@Component
class LargestSubmission extends OncePerRequestFilter {

    private final DataSize largest;

    LargestSubmission(@Value("${maiam.largest-submission:2MB}") DataSize largest) {
        this.largest = largest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.endsWith("/submit-form")
                && !(path.endsWith("/start") && request.getMethod().equals("POST"))
                && !(path.endsWith("/correction") && request.getMethod().equals("POST"))
                && !(path.endsWith("/draft") && request.getMethod().equals("PUT"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > largest.toBytes()) {
            Refused refused = Refused.tooLarge();
            Refusals.remember(refused);
            response.setStatus(refused.status());
        } else {
            chain.doFilter(request, response);
        }
    }
}
