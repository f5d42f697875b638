package vn.maiam.paper;

import java.time.Instant;

/**
 * A change of a paper's template.
 *
 * @param version from 1; 0 stands for the template that came with the release
 * @param fileName as it was uploaded; null where the shipped template was taken back
 * @param changedBy null for version 0, as is the moment
 */
public record TemplateChange(int version, String fileName, String changedBy, Instant changedAt) {

    static final TemplateChange NONE = new TemplateChange(0, null, null, null);

    public boolean isShipped() {
        return fileName == null;
    }
}
