// The plugin that Tasklist imports before it starts.
import { openForm } from '../form-shell/open.js';
import { ours, ready } from '../session/application.js';
import { useOwnCard } from './card.js';
import { fileTab } from './file-tab.js';
import { translateNotifications } from './notifications.js';
import { mostUrgentFirst } from './sorting.js';
import { useOwnTaskHead } from './task-head.js';

const tasklist = ours('tasklist', [
  'task-action-comment', // comments would keep words about a child in the engine's tables
  'task-detail-history', // reads the comments and the engine's own log
  'task-detail-description', // words of a diagram's author about the step, always empty here
  'create-task', // a task outside every process, without a form
  'create-task-action',
  'tasklist-card-variables', // our card shows them
]);
useOwnTaskHead(tasklist);
useOwnCard(tasklist);
translateNotifications(tasklist);
mostUrgentFirst();

// forms/shell.html, which Tasklist evaluates in its own context, finds the shell here.
window.maiam = { openForm };

await ready('tasklist', import.meta.url);

export default [fileTab];
