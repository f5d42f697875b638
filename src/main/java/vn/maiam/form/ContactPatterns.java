package vn.maiam.form;

import java.util.regex.Pattern;

/** E-mail addresses as the HTML standard defines them, and phone numbers with a country code. */
class ContactPatterns {

    private static final String LABEL = "[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern EMAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@" + LABEL + "(\\." + LABEL + ")*");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9]\\d{6,24}$");

    static boolean match(String validationType, String text) {
        if ("email".equals(validationType)) {
            return EMAIL.matcher(text).matches();
        }
        return !"phone".equals(validationType) || PHONE.matcher(text).find();
    }
}
