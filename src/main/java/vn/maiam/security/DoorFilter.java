package vn.maiam.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Closes every call of the engine's API that no door lets through, and words what the engine refuses behind one. */
@Component
class DoorFilter extends OncePerRequestFilter {

    private final Doors doors;
    private final EngineAnswers answers;
    private final ObjectMapper json;

    DoorFilter(Doors doors, EngineAnswers answers, ObjectMapper json) {
        this.doors = doors;
        this.answers = answers;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return spellings(request).noneMatch(doors::guards);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Set<String> person = person();
        if (spellings(request).allMatch(path -> doors.open(request.getMethod(), path, person))) {
            answers.inOfficersWords(request, response, chain);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getOutputStream(), Answer.closedDoor());
        }
    }

    /**
     * The path as it was sent and as the server decoded it. The server finds the API by the second, the API its resource
     * by the first: {@code /camunda/%61pi} must not pass for something else.
     */
    private static Stream<String> spellings(HttpServletRequest request) {
        String sent = request.getRequestURI().substring(request.getContextPath().length());
        String below = request.getPathInfo();
        return Stream.of(sent, request.getServletPath() + (below == null ? "" : below));
    }

    private static Set<String> person() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            return Set.of();
        }
        return signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(role -> Stream.of(role, Webapp.of(role).id()))
                .collect(Collectors.toSet());
    }
}
