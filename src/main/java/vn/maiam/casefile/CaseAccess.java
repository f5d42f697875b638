package vn.maiam.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseLegRows.CaseLeg;
import vn.maiam.organisation.People;
import vn.maiam.organisation.Post;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;

/** Who may read a file: one of the person's posts must stand to the case as {@code reading.csv} asks of its role. */
@Component
public class CaseAccess {

    private final ReadingRules rules;
    private final CaseFileRows files;
    private final CaseLegRows legs;
    private final People people;
    private final Units units;

    CaseAccess(ReadingRules rules, CaseFileRows files, CaseLegRows legs, People people, Units units) {
        this.rules = rules;
        this.files = files;
        this.legs = legs;
        this.people = people;
        this.units = units;
    }

    /** @return false also where there is no such file or person */
    public boolean mayRead(String personId, String caseCode) {
        return readsUntil(personId, caseCode).isPresent();
    }

    /** Whether the person holds a post at the unit that works there on what other units have sent. */
    boolean receives(String personId, String unitKey) {
        return people.posts(personId).stream()
                .filter(post -> unitKey.equals(post.unitKey()))
                .anyMatch(post -> rules.of(post.roleId()).contains(Standing.RECEIVER));
    }

    /**
     * Up to which moment the person may read what was recorded: a commune that handed the case over reads its own part.
     *
     * @return {@link Instant#MAX} for the whole file; empty if none of it
     */
    public Optional<Instant> readsUntil(String personId, String caseCode) {
        return files.find(caseCode).flatMap(file -> people.posts(personId).stream()
                .filter(post -> post.unitKey() != null)
                .flatMap(post -> readsUntil(post, file))
                .max(Comparator.naturalOrder()));
    }

    /** Whether the case is the person's work now: he reads it as one of the commune that is responsible for it. */
    public boolean worksOn(String personId, String caseCode) {
        return files.find(caseCode).stream()
                .flatMap(file -> people.posts(personId).stream()
                        .filter(post -> post.unitKey() != null && isAt(post, file.unitKey())))
                .anyMatch(post -> rules.of(post.roleId()).contains(Standing.RESPONSIBLE));
    }

    /** Which of these files the person may read anything of; asked once for a list. */
    public Set<String> readable(String personId, Collection<String> caseCodes) {
        List<Post> posts = people.posts(personId).stream()
                .filter(post -> post.unitKey() != null)
                .toList();
        Map<String, List<CaseLeg>> legsOfCases = legs.ofAll(caseCodes);
        return files.findAll(caseCodes).stream()
                .filter(file -> posts.stream()
                        .anyMatch(post -> readsUntil(post, file, legsOfCases.getOrDefault(file.code(), List.of()))
                                .findAny()
                                .isPresent()))
                .map(CaseFile::code)
                .collect(Collectors.toSet());
    }

    private Stream<Instant> readsUntil(Post post, CaseFile file) {
        return readsUntil(post, file, legs.of(file.code()));
    }

    private Stream<Instant> readsUntil(Post post, CaseFile file, List<CaseLeg> legsOfCase) {
        return rules.of(post.roleId()).stream().flatMap(standing -> readsUntil(post, standing, file, legsOfCase));
    }

    private Stream<Instant> readsUntil(Post post, Standing standing, CaseFile file, List<CaseLeg> legsOfCase) {
        return switch (standing) {
            case RESPONSIBLE -> wholeIf(isAt(post, file.unitKey()));
            case ABOVE -> wholeIf(isAbove(post, file.unitKey()));
            case EARLIER -> ownPart(post, legsOfCase);
            case RECEIVER -> Stream.empty();
            case REPORTER -> post.personId().equals(file.openedBy()) ? ownPart(post, legsOfCase) : Stream.empty();
        };
    }

    private static Stream<Instant> wholeIf(boolean stands) {
        return stands ? Stream.of(Instant.MAX) : Stream.empty();
    }

    private Stream<Instant> ownPart(Post post, List<CaseLeg> legsOfCase) {
        return legsOfCase.stream()
                .filter(leg -> isAt(post, leg.unitKey()))
                .map(leg -> leg.to() == null ? Instant.MAX : leg.to());
    }

    private boolean isAt(Post post, String unitKey) {
        return ofToday(unitKey).contains(post.unitKey());
    }

    private boolean isAbove(Post post, String unitKey) {
        String area = units.find(post.unitKey())
                .filter(Unit::isOffice)
                .map(Unit::parentKey)
                .orElse(post.unitKey());
        return ofToday(unitKey).stream().anyMatch(commune -> units.isBelow(commune, area));
    }

    /** The unit and the one that took over all of it; of several successors none, as one would read another's files. */
    private List<String> ofToday(String unitKey) {
        List<Unit> successors = units.successors(unitKey);
        return successors.size() == 1 ? List.of(unitKey, successors.get(0).key()) : List.of(unitKey);
    }
}
