package vn.maiam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowPasswordsTest {

    private final SlowPasswords passwords = new SlowPasswords(4);

    @Test
    void knowsTheRightPasswordFromAWrongOne() {
        String kept = passwords.encrypt("mật khẩu");

        assertThat(passwords.check("mật khẩu", kept)).isTrue();
        assertThat(passwords.check("mat khau", kept)).isFalse();
        assertThat(kept).startsWith("$2a$04$");
    }

    @Test
    void readsALongPasswordToItsEnd() {
        String long1 = "a".repeat(100) + "1";
        String long2 = "a".repeat(100) + "2";

        assertThat(passwords.check(long2, passwords.encrypt(long1))).isFalse();
    }
}
