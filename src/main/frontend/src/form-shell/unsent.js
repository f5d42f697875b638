// What has been typed in a task's form and not been sent outlives a look at another tab or task: Tasklist takes the form
// off the page for that. It is kept in the page's memory only, and gone with it.

const byTask = new Map();

export const unsent = (taskId) => byTask.get(taskId);

export const forget = (taskId) => byTask.delete(taskId);

/** A start form is left out: closing its window means not to start, and the next report is about another child. */
export function keep(taskId, form) {
  if (taskId) byTask.set(taskId, structuredClone(form._getState().data));
}
