// What has been typed in a task's form and could not be saved as a draft outlives a look at another tab or task: Tasklist
// takes the form off the page for that. It is kept in the page's memory only, and gone with it.

const byTask = new Map();

export const unsent = (taskId) => byTask.get(taskId);

export const forget = (taskId) => byTask.delete(taskId);

/** With the version of the draft that it goes on from. A start form has no task to come back to. */
export function keep(taskId, form, version) {
  if (taskId) byTask.set(taskId, { data: structuredClone(form._getState().data), version });
}
