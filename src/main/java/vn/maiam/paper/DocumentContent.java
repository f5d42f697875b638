package vn.maiam.paper;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a document says that is made of no case.
 *
 * @param unitKey whose document it is: head, place and sign follow from it
 * @param personId who made it; null for the system
 * @param day that stands on it; null leaves dots to write on
 * @param values by the keys of its fields: texts, days as ISO texts, and lists of rows
 */
public record DocumentContent(String unitKey, String personId, LocalDate day, Map<String, Object> values) {}
