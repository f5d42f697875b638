package vn.maiam.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
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
        return files.find(caseCode)
                .map(file -> people.posts(personId).stream().anyMatch(post -> mayRead(post, file)))
                .orElse(false);
    }

    private boolean mayRead(Post post, CaseFile file) {
        return post.unitKey() != null
                && rules.of(post.roleId()).stream().anyMatch(standing -> stands(post, standing, file));
    }

    private boolean stands(Post post, Standing standing, CaseFile file) {
        return switch (standing) {
            case RESPONSIBLE -> isAt(post, file.unitKey());
            case EARLIER -> isAtALeg(post, file);
            case ABOVE -> isAbove(post, file.unitKey());
            case REPORTER -> post.personId().equals(file.openedBy()) && isAtALeg(post, file);
        };
    }

    private boolean isAtALeg(Post post, CaseFile file) {
        return legs.units(file.code()).stream().anyMatch(unitKey -> isAt(post, unitKey));
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
