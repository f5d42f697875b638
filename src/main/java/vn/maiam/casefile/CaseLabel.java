package vn.maiam.casefile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names a case in lists without naming the child: "N.V.A., nam, 2015". */
@Component
public class CaseLabel {

    private final Wording wording;

    CaseLabel(Wording wording) {
        this.wording = wording;
    }

    String of(Child child) {
        return of(child.name(), child.sex(), child.birthYear());
    }

    /** For lists of children who have no case; each part may be null. */
    public String of(String name, String sex, Integer birthYear) {
        return String.join(", ", initials(name), sex(sex), year(birthYear));
    }

    private String initials(String name) {
        String initials = name == null
                ? ""
                : Arrays.stream(name.strip().split("\\s+"))
                        .map(CaseLabel::firstLetter)
                        .filter(Objects::nonNull)
                        .map(letter -> letter + ".")
                        .collect(Collectors.joining());
        return initials.isEmpty() ? wording.of("unknown", "name") : initials;
    }

    private static String firstLetter(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        return composed.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)))
                .findFirst()
                .orElse(null);
    }

    private String sex(String sex) {
        return sex == null ? wording.of("unknown", "sex") : wording.of("sex", sex);
    }

    private String year(Integer year) {
        return year == null ? wording.of("unknown", "birthYear") : year.toString();
    }
}
