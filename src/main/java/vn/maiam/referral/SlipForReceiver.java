package vn.maiam.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.maiam.casefile.CaseFileView.Entry;
import vn.maiam.casefile.PartForOutsiders;
import vn.maiam.organisation.Unit;
import vn.maiam.organisation.Units;
import vn.maiam.workflow.Step;

/** The receiving office sees the slip it was sent, and what it has written on it. */
@Component
class SlipForReceiver implements PartForOutsiders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReferralRows rows;
    private final Units units;

    SlipForReceiver(ReferralRows rows, Units units) {
        this.rows = rows;
        this.units = units;
    }

    @Override
    public Optional<Part> of(Step step) {
        return rows.find(step.legCode())
                .filter(referral -> referral.receiverUnit().equals(step.unitKey()))
                .map(referral -> new Part("Phiếu chuyển gửi " + referral.number(), entries(referral), true));
    }

    private List<Entry> entries(Referral referral) {
        Referral.Service service = referral.service();
        return Stream.of(
                        new Entry("Đơn vị chuyển gửi", nameOf(referral.senderUnit())),
                        new Entry("Cơ quan tiếp nhận", nameOf(referral.receiverUnit())),
                        new Entry("Nhu cầu của trẻ", service.need()),
                        new Entry("Hoạt động cụ thể", service.activity()),
                        new Entry("Từ ngày", day(service.from())),
                        new Entry("Đến ngày", day(service.until())))
                .filter(entry -> entry.value() != null && !entry.value().isBlank())
                .toList();
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private String nameOf(String unitKey) {
        return units.find(unitKey).map(Unit::name).orElse(unitKey);
    }
}
