package vn.maiam.fund;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import vn.maiam.form.FormRefused;
import vn.maiam.form.Refusal;

/** What the ledger says to what it does not take. */
final class FundRefusals {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private FundRefusals() {}

    static FormRefused usedReceipt(String receipt, int year) {
        return refused(
                "receipt",
                "Số chứng từ",
                "Số chứng từ %s đã có trong sổ năm %d của đơn vị.".formatted(receipt, year),
                "Hãy kiểm tra lại số trên phiếu; nếu phiếu đã ghi rồi thì không ghi nữa.");
    }

    static FormRefused unknownEntry() {
        return refused(
                "wrong",
                "Bút toán ghi sai",
                "Không có bút toán này trong sổ của đơn vị.",
                "Hãy chọn lại trong danh sách.");
    }

    static FormRefused counteredAlready() {
        return refused(
                "wrong",
                "Bút toán ghi sai",
                "Bút toán này đã được đối ứng, hoặc chính nó là bút toán đối ứng.",
                "Hãy xem lại sổ; nếu vẫn còn sai thì ghi một bút toán mới cho đúng.");
    }

    static FormRefused moreThanThere(String field, String form, BigDecimal left, BigDecimal taken) {
        String what = "kind".equals(form) ? "hiện vật" : "tiền";
        return refused(
                field,
                "wrong".equals(field) ? "Bút toán ghi sai" : "Số tiền hoặc giá trị (đồng)",
                "Quỹ bằng %s chỉ còn %s đồng, không đủ để giảm %s đồng.".formatted(what, vnd(left), vnd(taken)),
                "wrong".equals(field)
                        ? "Khoản này đã được chi: hãy đối ứng khoản chi trước."
                        : "Hãy ghi khoản thu còn thiếu trước, hoặc giảm số chi.");
    }

    static FormRefused onlyCounterEntries() {
        return refused(
                "content",
                "Sổ Quỹ",
                "Sổ Quỹ không sửa được số đã ghi.",
                "Hãy mở “Sổ Quỹ Bảo trợ trẻ em: bút toán đối ứng”, chọn bút toán ghi sai, rồi ghi lại cho đúng.");
    }

    private static String vnd(BigDecimal amount) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(amount);
    }

    private static FormRefused refused(String field, String label, String reason, String remedy) {
        return new FormRefused(List.of(new Refusal(field, label, reason, remedy)));
    }
}
