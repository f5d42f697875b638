/**
 * Nothing overdue unseen: follows the time of every open task, brings a task to more people the more of its time has
 * passed, shows each person what has come to him, and tells him by e-mail.
 */
package vn.maiam.notification;
