package vn.maiam.paper.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A Word file in memory: its body, headers and footers to be changed, its styles to be read. */
public final class WordFile implements AutoCloseable {

    private static final String BROKEN = "Tệp không đọc được: không phải tệp Word (.docx) hoặc đã bị hỏng."
            + " Hãy mở tệp bằng Word, lưu lại với kiểu “Word Document (.docx)” rồi tải lên.";

    private final OPCPackage file;
    private final PackagePart body;
    private final Map<PackagePart, Document> stories = new LinkedHashMap<>();

    private WordFile(OPCPackage file) throws InvalidFormatException {
        this.file = file;
        this.body = mainPart(file);
        refuseLinks();
        stories.put(body, parse(body));
        partsOf(XWPFRelation.HEADER).forEach(part -> stories.put(part, parse(part)));
        partsOf(XWPFRelation.FOOTER).forEach(part -> stories.put(part, parse(part)));
    }

    /** @throws NotAWordFile saying what to do about it */
    public static WordFile open(byte[] content) {
        try {
            return new WordFile(OPCPackage.open(new ByteArrayInputStream(content)));
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new NotAWordFile(BROKEN, e);
        }
    }

    private static PackagePart mainPart(OPCPackage file) {
        List<PackagePart> main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.size() != 1 || !main.get(0).getContentType().equals(XWPFRelation.DOCUMENT.getContentType())) {
            throw new NotAWordFile(BROKEN);
        }
        return main.get(0);
    }

    /** What lies elsewhere would be fetched when an officer opens the paper. */
    private void refuseLinks() throws InvalidFormatException {
        for (PackagePart part : file.getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship relationship : part.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                    throw new NotAWordFile("Tệp có liên kết ra bên ngoài (" + relationship.getTargetURI()
                            + "). Hãy bỏ liên kết, hoặc mẫu nền gắn kèm, rồi tải lên lại.");
                }
            }
        }
    }

    /** The text of the pages. */
    public Document body() {
        return stories.get(body);
    }

    /** Body, headers and footers. */
    public List<Document> stories() {
        return List.copyOf(stories.values());
    }

    /** A header or footer, by the id under which the body names it. */
    public Optional<Document> story(String relationshipId) {
        return Optional.ofNullable(body.getRelationship(relationshipId))
                .map(this::related)
                .map(stories::get);
    }

    /** Empty if the file has none. */
    public Optional<Document> styles() {
        return partsOf(XWPFRelation.STYLES).findFirst().map(WordFile::parse);
    }

    private Stream<PackagePart> partsOf(XWPFRelation relation) {
        try {
            return StreamSupport.stream(
                            body.getRelationshipsByType(relation.getRelation()).spliterator(), false)
                    .map(this::related);
        } catch (InvalidFormatException e) {
            throw new NotAWordFile(BROKEN, e);
        }
    }

    private PackagePart related(PackageRelationship relationship) {
        try {
            return body.getRelatedPart(relationship);
        } catch (InvalidFormatException e) {
            throw new NotAWordFile(BROKEN, e);
        }
    }

    private static Document parse(PackagePart part) {
        try (InputStream content = part.getInputStream()) {
            return XMLHelper.newDocumentBuilder().parse(content);
        } catch (IOException | SAXException e) {
            throw new NotAWordFile(BROKEN, e);
        }
    }

    /** The file as it stands now. */
    public byte[] save() {
        try {
            for (Map.Entry<PackagePart, Document> story : stories.entrySet()) {
                try (OutputStream part = story.getKey().getOutputStream()) {
                    XMLHelper.newTransformer().transform(new DOMSource(story.getValue()), new StreamResult(part));
                }
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            file.save(content);
            return content.toByteArray();
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException("A Word file in memory cannot be written.", e);
        }
    }

    /** Nothing is written back. */
    @Override
    public void close() {
        file.revert();
    }
}
