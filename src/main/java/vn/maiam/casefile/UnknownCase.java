package vn.maiam.casefile;

/** There is no file with this code. */
public class UnknownCase extends RuntimeException {

    UnknownCase(String code) {
        super("Không có hồ sơ nào mang mã " + code + ".");
    }
}
