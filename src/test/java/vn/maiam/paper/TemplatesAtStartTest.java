package vn.maiam.paper;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.maiam.paper.field.TestFields;

class TemplatesAtStartTest {

    private final TemplateRows replaced = mock(TemplateRows.class);
    private final TemplatesAtStart start =
            new TemplatesAtStart(new PaperCatalogue(), new Templates(replaced, TestFields.ofForms()));

    @Test
    void theApplicationStartsWithTheTemplatesItCameWith() {
        when(replaced.content(anyString())).thenReturn(Optional.empty());

        assertThatCode(() -> start.run(null)).doesNotThrowAnyException();
    }

    @Test
    void itDoesNotStartWithOneThatNamesAnUnknownFieldAndSaysWhichAndWhere() {
        byte[] wrong = new WordDraft().paragraph("Trẻ: {detection.nick}").save();
        when(replaced.content(anyString())).thenReturn(Optional.empty());
        when(replaced.content("mau-03")).thenReturn(Optional.of(wrong));

        assertThatThrownBy(() -> start.run(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mau-03: Không có trường {detection.nick}. Ở “Trẻ: {detection.nick}”.");
    }
}
