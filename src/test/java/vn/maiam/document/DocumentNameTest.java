package vn.maiam.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is for people; it leads nowhere. */
class DocumentNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.pdf | passwd.pdf",
                "C:\\Users\\Hoa\\ảnh bé.jpg | ảnh bé.jpg",
                "a/b/../c/ảnh.png | ảnh.png",
                "  giấy   khai  sinh .pdf | giấy khai sinh.pdf",
                "ảnh<b>:1?.png | ảnhb1.png",
                "con.pdf | _con.pdf",
                "...docx | tài liệu.docx",
                ".xlsx | tài liệu.xlsx"
            })
    void losesWhatLeadsElsewhere(String sent, String kept) {
        assertThat(name(sent)).isEqualTo(kept);
    }

    @Test
    void losesWhatCannotBeSeen() {
        assertThat(name("ảnh\u202Egpj.\u0000pdf\r\n")).isEqualTo("ảnhgpj.pdf");
        assertThat(name("a\u0309nh.jpg")).isEqualTo("ảnh.jpg");
    }

    @Test
    void isNotLongerThanADiskTakes() {
        assertThat(name("ư".repeat(500) + ".pdf")).hasSize(154).endsWith("ư.pdf");
        assertThat(name("😀".repeat(500) + ".pdf")).endsWith("😀.pdf");
    }

    @Test
    void getsANumberWhereItIsTaken() {
        assertThat(DocumentName.of("ảnh.jpg").besides(Set.of("ảnh.jpg"))).isEqualTo("ảnh (2).jpg");
        assertThat(DocumentName.of("ảnh.jpg").besides(Set.of("Ảnh.JPG", "ảnh (2).jpg")))
                .isEqualTo("ảnh (3).jpg");
        assertThat(DocumentName.of("ảnh.jpg").besides(Set.of("ảnh.png"))).isEqualTo("ảnh.jpg");
    }

    private static String name(String sent) {
        return DocumentName.of(sent).besides(Set.of());
    }
}
