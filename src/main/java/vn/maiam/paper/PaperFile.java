package vn.maiam.paper;

/** A file to hand out. Its name says nothing of the child. */
public record PaperFile(String name, Format format, byte[] content) {

    /** The two forms a paper comes in. */
    public enum Format {
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("application/pdf");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
