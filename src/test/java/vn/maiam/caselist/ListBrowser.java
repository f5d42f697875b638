package vn.maiam.caselist;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A browser without scripts, in one session, for whoever is named. */
public final class ListBrowser {

    private final MockMvc application;
    private final MockHttpSession session = new MockHttpSession();

    public ListBrowser(WebApplicationContext application) {
        this.application = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    /** Searches, and goes where the answer sends. */
    String searched(String person, String... fields) throws Exception {
        return page(person, sent(person, "/children/search", fields).getRedirectedUrl());
    }

    public String page(String person, String address) throws Exception {
        return opened(person, address).getContentAsString();
    }

    public MockHttpServletResponse opened(String person, String address) throws Exception {
        return answer(get(address).session(session).with(user(person)));
    }

    /** Sends a form with the token of its page. */
    public MockHttpServletResponse sent(String person, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).session(session);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return answer(request.cookie(new Cookie("MAIAM-XSRF", "token"))
                .header("X-MAIAM-XSRF", "token")
                .with(user(person)));
    }

    public MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response =
                application.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
