package vn.maiam.caselist;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has typed into the search since he signed in. A child's name must not get into an address: addresses stay in
 * the browser's history, in logs of proxies, in what is copied to a colleague. So an address holds a number only, which
 * means something in this one session; going back, a second window and reloading work as anywhere.
 */
final class TypedSearches implements Serializable {

    private static final String ATTRIBUTE = "typedSearches";
    private static final int KEPT = 50;

    private final Map<String, Typed> byNumber = new LinkedHashMap<>();
    private int last;

    private TypedSearches() {}

    /** @return the number under which the session keeps it; null if nothing was typed */
    static String keep(HttpSession session, Typed typed) {
        if (typed.isNothing()) {
            return null;
        }
        TypedSearches searches = of(session).orElseGet(TypedSearches::new);
        String number = searches.add(typed);
        session.setAttribute(ATTRIBUTE, searches);
        return number;
    }

    /** @return empty for a number that this session does not know */
    static Optional<Typed> find(HttpSession session, String number) {
        return of(session).map(searches -> searches.get(number));
    }

    private static Optional<TypedSearches> of(HttpSession session) {
        return Optional.ofNullable(session)
                .map(open -> open.getAttribute(ATTRIBUTE))
                .map(TypedSearches.class::cast);
    }

    private synchronized Typed get(String number) {
        return byNumber.get(number);
    }

    private synchronized String add(Typed typed) {
        String number = String.valueOf(++last);
        byNumber.put(number, typed);
        if (byNumber.size() > KEPT) {
            byNumber.remove(byNumber.keySet().iterator().next());
        }
        return number;
    }
}
