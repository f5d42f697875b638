package vn.maiam.casefile;

/** A person without the right to it asked for a file. To be answered with 403; the attempt is in the access log. */
public class MayNotRead extends RuntimeException {

    MayNotRead() {
        super(
                "Anh/chị không được xem hồ sơ này. Nếu cần cho công việc, hãy liên hệ xã đang chịu trách nhiệm về trường hợp.");
    }
}
