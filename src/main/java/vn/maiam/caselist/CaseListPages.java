package vn.maiam.caselist;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.maiam.casefile.CaseReaches;
import vn.maiam.page.Page;

/** Whose pages these are follows from who reads files, and who watches units. */
@Configuration
class CaseListPages {

    static final String CHILDREN = "/children";
    static final String READING_LOG = "/reading-log";

    @Bean
    Page childrenPage(CaseReaches reaches) {
        Set<String> roles = Stream.of(reaches.readingRoles(), reaches.watchingRoles())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Page("Hồ sơ trẻ em", CHILDREN, roles, 20);
    }

    /** For those who answer for files, and for who is above them. */
    @Bean
    Page readingLogPage(CaseReaches reaches) {
        return new Page("Nhật ký xem", READING_LOG, reaches.answeringRoles(), 30);
    }
}
