package vn.maiam.deadline.web;

/**
 * A row of the table in words.
 *
 * @param step "Theo dõi: Thăm trẻ và ghi nhận"
 * @param time "7 ngày"
 * @param unit whose legs it counts for
 * @param since dd/MM/yyyy
 * @param until dd/MM/yyyy; null while it counts
 * @param changedBy full name
 * @param endedBy full name; null while it counts
 */
record DueTimeView(
        long id,
        String step,
        String risk,
        int amount,
        String amountUnit,
        String countsFrom,
        String unit,
        boolean general,
        String source,
        String since,
        String until,
        String changedBy,
        String endedBy) {

    public String time() {
        return amount + " " + amountUnit;
    }

    public boolean inForce() {
        return until == null;
    }
}
