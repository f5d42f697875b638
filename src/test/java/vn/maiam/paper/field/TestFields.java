package vn.maiam.paper.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mockito.Mockito;
import vn.maiam.casefile.FiledForm;
import vn.maiam.organisation.Units;
import vn.maiam.paper.word.Values;

/** The fields of the forms as they lie in the repository, without an application. */
public final class TestFields {

    private TestFields() {}

    public static KnownFields known() {
        return new KnownFields(FieldsOfForms.withDocuments(forms()));
    }

    public static FieldsOfForms ofForms() {
        return new FieldsOfForms(TestFields::forms);
    }

    public static List<String> forms() {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(TestFields::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Invented values, with this form in the place of its invented one. */
    public static Values with(FiledForm form) {
        KnownFields known = known();
        var samples = Samples.of(known);
        samples.put(form.formId(), form);
        return new CaseValues(Samples.fixed(known), id -> Optional.ofNullable(samples.get(id)), text(), known);
    }

    public static Values sample() {
        return with(Samples.of(known()).get("detection"));
    }

    static ValueText text() {
        Units units = Mockito.mock(Units.class);
        Mockito.when(units.find(Mockito.anyString())).thenReturn(Optional.empty());
        return new ValueText(units);
    }
}
