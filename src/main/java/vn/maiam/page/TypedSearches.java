package vn.maiam.page;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has typed into searches since he signed in. A child's name must not get into an address: addresses stay in
 * the browser's history, in logs of proxies, in what is copied to a colleague. So an address holds a number only, which
 * means something in this one session; going back, a second window and reloading work as anywhere.
 */
public final class TypedSearches implements Serializable {

    private static final String ATTRIBUTE = "typedSearches";
    private static final int KEPT = 50;

    private final Map<String, Serializable> byNumber = new LinkedHashMap<>();
    private int last;

    private TypedSearches() {}

    /** @return the number under which the session keeps it */
    public static String keep(HttpSession session, Serializable typed) {
        TypedSearches searches = of(session).orElseGet(TypedSearches::new);
        String number = searches.add(typed);
        session.setAttribute(ATTRIBUTE, searches);
        return number;
    }

    /** @return empty for a number that this session does not know */
    public static <T> Optional<T> find(HttpSession session, String number, Class<T> type) {
        return of(session)
                .map(searches -> searches.get(number))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Optional<TypedSearches> of(HttpSession session) {
        return Optional.ofNullable(session)
                .map(open -> open.getAttribute(ATTRIBUTE))
                .map(TypedSearches.class::cast);
    }

    private synchronized Serializable get(String number) {
        return byNumber.get(number);
    }

    private synchronized String add(Serializable typed) {
        String number = String.valueOf(++last);
        byNumber.put(number, typed);
        if (byNumber.size() > KEPT) {
            byNumber.remove(byNumber.keySet().iterator().next());
        }
        return number;
    }
}
