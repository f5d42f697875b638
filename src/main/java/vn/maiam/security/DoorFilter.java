package vn.maiam.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
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
        return !doors.guards(path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!doors.open(request.getMethod(), path(request), groups())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getOutputStream(), Answer.closedDoor());
        } else if (request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
        } else {
            answers.inOfficersWords(request, response, chain);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Set<String> groups() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null
                ? Set.of()
                : signedIn.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
    }
}
