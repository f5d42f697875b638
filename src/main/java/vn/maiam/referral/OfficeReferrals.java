package vn.maiam.referral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.maiam.organisation.CandidateGroups;
import vn.maiam.organisation.People;

/** The referrals that are an office's work now: between the slip's arrival and the sender's confirmation. */
@Component
public class OfficeReferrals {

    private static final Set<ReferralStatus> AT_THE_OFFICE =
            EnumSet.of(ReferralStatus.SENT, ReferralStatus.ACCEPTED, ReferralStatus.REPORTED);

    private final ReferralRows rows;
    private final People people;
    private final CandidateGroups groups;

    OfficeReferrals(ReferralRows rows, People people, CandidateGroups groups) {
        this.rows = rows;
        this.people = people;
        this.groups = groups;
    }

    /** Codes of the case's referrals that the person may work on, oldest first. */
    public List<String> of(String personId, String caseCode) {
        Set<String> mine = people.posts(personId).stream()
                .map(post -> groups.groupOf(post.roleId(), post.unitKey()))
                .collect(Collectors.toSet());
        return rows.open(caseCode).stream()
                .filter(referral -> AT_THE_OFFICE.contains(referral.status()))
                .filter(referral -> groups.candidateGroup(CandidateGroups.RECEIVING_OFFICER, referral.receiverUnit())
                        .filter(mine::contains)
                        .isPresent())
                .map(Referral::code)
                .toList();
    }
}
