package vn.maiam.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7;15;50;46,67 %",
                "8;15;50;53,33 %",
                "93;100;93;93,00 %",
                "92996;100000;93;92,996 %",
                "2999999;100000000;3;2,999999 %",
                "0;12;3;0,00 %",
                "12;12;100;100,00 %",
                "99999;100000;100;99,999 %"
            })
    void aShareNeverLooksAsIfItStoodOnTheOtherSideOfTheThreshold(long part, long all, BigDecimal line, String text) {
        assertThat(Numbers.percent(part, all, line)).isEqualTo(text);
    }

    @Test
    void writesAsInVietnam() {
        assertThat(Numbers.whole(1234567)).isEqualTo("1.234.567");
        assertThat(Numbers.plain(new BigDecimal("300000000"))).isEqualTo("300.000.000");
        assertThat(Numbers.plain(new BigDecimal("93.5"))).isEqualTo("93,5");
        assertThat(Numbers.day(LocalDate.of(2026, 3, 5))).isEqualTo("05/03/2026");
        assertThat(Numbers.day(null)).isEqualTo("–");
    }
}
