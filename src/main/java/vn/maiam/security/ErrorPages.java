package vn.maiam.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is shown when nothing better is known: a sentence, and nothing of the machine behind it. */
@Controller
class ErrorPages implements ErrorController {

    private static final Pattern APIS = Pattern.compile("(/camunda)?/api/.*|/engine-rest.*");

    @RequestMapping("/error")
    Object sentence(HttpServletRequest request) {
        int status = status(request);
        Answer answer = answer(request, status);
        if (isForAPage(request)) {
            return new ModelAndView("error", Map.of("sentence", answer.message()), HttpStatusCode.valueOf(status));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }

    private static boolean isForAPage(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return (path == null || !APIS.matcher(path.toString()).matches())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Answer answer(HttpServletRequest request, int status) {
        boolean wrongToken = request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
        return wrongToken ? Answer.staleSession() : Answer.ofStatus(status);
    }

    /** Whoever opens this page by its own address finds nothing. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
