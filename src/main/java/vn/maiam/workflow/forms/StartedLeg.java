package vn.maiam.workflow.forms;

import java.util.Map;

/**
 * What a start form led to.
 *
 * @param code business key of the new leg
 * @param routing the variables it starts with
 */
public record StartedLeg(String code, Map<String, Object> routing) {}
