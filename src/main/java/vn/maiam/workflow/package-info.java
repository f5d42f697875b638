/** The few places where we extend the engine: lanes, form check, recording, tenant of a leg, deployment gate. */
package vn.maiam.workflow;
