package vn.maiam.paper.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the templates of documents may name that are made of no case: files beside the templates, written like forms so that
 * they are checked, explained and sampled like them. Nobody fills them in.
 */
final class DocumentFields {

    private static final List<String> TEXTS = read();

    private DocumentFields() {}

    static List<String> texts() {
        return TEXTS;
    }

    private static List<String> read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver(DocumentFields.class.getClassLoader())
                    .getResources("classpath*:vn/maiam/paper/*.form");
            return Arrays.stream(files).map(DocumentFields::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
