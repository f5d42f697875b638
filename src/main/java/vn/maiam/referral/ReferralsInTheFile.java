package vn.maiam.referral;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseReferrals;

@Component
class ReferralsInTheFile implements CaseReferrals {

    private final ReferralRows rows;

    ReferralsInTheFile(ReferralRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Slip> of(Collection<String> caseCodes) {
        return rows.slips(caseCodes);
    }
}
