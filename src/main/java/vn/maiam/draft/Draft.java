package vn.maiam.draft;

import java.time.Instant;
import java.util.Map;

/**
 * What was typed and not sent.
 *
 * @param version counts from 1, one up at each saving
 * @param personId who saved it last
 * @param content by the form's keys; null for a field that was emptied
 */
public record Draft(int version, String personId, Instant savedAt, Map<String, Object> content) {}
