package vn.maiam.workflow;

import java.util.Set;

/**
 * Says which variables come with a message, so that the deployment gate knows what a diagram that waits for it may use.
 *
 * @param message name of the message
 * @param variables names of the variables it carries
 */
public record MessageSupply(String message, Set<String> variables) {}
