package vn.maiam.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Lets a browser keep scripts, styles, labels, plugins and the form shell, but ask each time whether they still hold: their
 * addresses end in Camunda's version, which does not change with ours. Pages and data it does not keep at all.
 */
@Component
class StaticFiles extends ShallowEtagHeaderFilter {

    private static final Pattern PATHS = Pattern.compile(
            "/camunda/(app|lib|assets|api/[a-z]+/plugin/[A-Za-z]+/static)/.*\\.[a-z0-9]+|/(forms|sign-in|page)/.*");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
        return !PATHS.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        super.doFilterInternal(request, response, chain);
    }
}
