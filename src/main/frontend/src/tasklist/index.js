// The plugin that Tasklist imports before it starts.
import { openForm } from '../form-shell/open.js';
import { useOwnSignIn } from '../session/session.js';
import { takeOutClosedParts } from './closed.js';
import { fileTab } from './file-tab.js';
import { preloadLabels } from './labels.js';
import { translateNotifications } from './notifications.js';
import { sortByDueTime } from './sorting.js';
import { useOwnTaskHead } from './task-head.js';

const tasklist = window.angular.module('cam.tasklist');
useOwnSignIn('tasklist');
takeOutClosedParts(tasklist);
useOwnTaskHead(tasklist);
translateNotifications(tasklist);
sortByDueTime();

// forms/shell.html, which Tasklist evaluates in its own context, finds the shell here.
window.maiam = { openForm };

await preloadLabels('tasklist', new URL(import.meta.url).searchParams.get('bust'));

export default [fileTab];
