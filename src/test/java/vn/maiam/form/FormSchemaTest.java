package vn.maiam.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormSchemaTest {

    @Test
    void groupsAreFlattenedAndListsKeepTheirOwnFields() {
        FormSchema form = form(
                "{'type':'text'},{'type':'group','components':[{'type':'textfield','key':'a'}]},"
                        + "{'type':'dynamiclist','path':'rows','components':[{'type':'group','components':[{'type':'number','key':'n'}]}]}");

        assertThat(form.fields()).extracting(FormField::key).containsExactly("a", "rows");
        assertThat(form.field("rows").orElseThrow().fields())
                .extracting(FormField::key)
                .containsExactly("n");
    }

    @Test
    void customPropertiesAreReadable() {
        FormField field = form("{'type':'select','key':'a','properties':"
                        + "{'route':'true','from':'x.y|z.w','list':'units','check':'noOpenReferral','compute':'1+1'}}")
                .field("a")
                .orElseThrow();

        assertThat(field.routes()).isTrue();
        assertThat(field.from()).isEqualTo("x.y|z.w");
        assertThat(field.list()).isEqualTo("units");
        assertThat(field.checks()).containsExactly("noOpenReferral");
        assertThat(field.compute()).isEqualTo("1+1");
    }

    @Test
    void componentsThatARecordCannotHoldAreNamed() {
        FormSchema form = form(
                "{'type':'iframe'},{'type':'group','components':[{'type':'expression','key':'e'}]},{'type':'iframe'}");

        assertThat(form.unsupportedComponents()).containsExactly("expression", "iframe");
    }

    @Test
    void whatTheServerCouldNotCheckIsToldToTheModeler() {
        FormSchema form = form(
                "{'type':'textfield','key':'a.b'},{'type':'textfield','label':'Không tên'},"
                        + "{'type':'textfield','key':'c'},{'type':'number','key':'c','conditional':{'hide':'=1 +'}},"
                        + "{'type':'group','path':'g'},{'type':'select','key':'s','valuesExpression':'=list'},"
                        + "{'type':'datetime','key':'d','timeSerializingFormat':'utc_offset'},"
                        + "{'type':'dynamiclist','path':'rows','components':[{'type':'textfield','key':'x','readonly':'=true'}]}");

        assertThat(form.problems()).hasSize(8);
        assertThat(form("{'type':'textfield','key':'a'}").problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.maiam.form.AgreementWithFormJsTest#forms")
    void everyFormOfTheHouseCanBeChecked(Path file) throws IOException {
        FormSchema form = FormSchema.parse(Files.readString(file));

        assertThat(form.unsupportedComponents()).isEmpty();
        assertThat(form.problems()).isEmpty();
    }

    @Test
    void whatIsNoFormIsRefused() {
        assertThatThrownBy(() -> FormSchema.parse("[]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormSchema.parse("{")).isInstanceOf(IllegalArgumentException.class);
    }

    private static FormSchema form(String components) {
        return FormSchema.parse(
                "{\"type\":\"default\",\"id\":\"probe\",\"components\":[" + components.replace('\'', '"') + "]}");
    }
}
