package vn.maiam.register;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** One line under a register's list. */
record Total(String label, BigDecimal amount) {

    public String text() {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN")).format(amount);
    }
}
