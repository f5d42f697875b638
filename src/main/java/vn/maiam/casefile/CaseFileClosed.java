package vn.maiam.casefile;

import vn.maiam.workflow.WordedRefusal;

/** Somebody wants to write into a file that is read-only: closed, or merged into another. */
public class CaseFileClosed extends RuntimeException implements WordedRefusal {

    CaseFileClosed(CaseFile file) {
        super(
                file.mergedInto() == null
                        ? "Hồ sơ " + file.code()
                                + " đã đóng, chỉ còn xem được. Nếu có thông tin mới, hãy tiếp nhận một tin báo mới."
                        : "Hồ sơ " + file.code() + " đã nhập vào hồ sơ " + file.mergedInto()
                                + ". Hãy ghi tiếp ở hồ sơ đó.");
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String type() {
        return "CaseFileClosed";
    }
}
