package vn.maiam.report;

/** Code of the leg on which one recipient has a consolidated report: the round's code, {@code -N} and its place. */
record Receipt(String roundCode, int position) {

    String code() {
        return "%s-N%02d".formatted(roundCode, position);
    }

    static Receipt of(String code) {
        int place = code.lastIndexOf("-N");
        return new Receipt(code.substring(0, place), Integer.parseInt(code.substring(place + 2)));
    }
}
