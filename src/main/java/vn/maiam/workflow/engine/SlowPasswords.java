package vn.maiam.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords under bcrypt, which is slow to guess; the engine's own salted SHA-512 is made to be fast. */
@Component
class SlowPasswords implements PasswordEncryptor {

    private final BCryptPasswordEncoder bcrypt;

    /** @param strength 2^strength rounds; each step doubles what a sign-in and a guess cost */
    SlowPasswords(@Value("${maiam.password-strength:10}") int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(shortened(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return bcrypt.matches(shortened(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "BCRYPT";
    }

    /** The engine appends a salt, and bcrypt reads 72 bytes only: a long password must not push the rest out. */
    private static String shortened(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
