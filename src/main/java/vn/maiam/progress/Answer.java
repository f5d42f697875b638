package vn.maiam.progress;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a call gets: the content, or how far it has come.
 *
 * @param done steps
 * @param of steps in all
 * @param at "14:05 ngày 22/11/2026": when it was computed; null until then
 * @param content null while it is being computed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer<T>(int done, int of, String at, T content) {}
