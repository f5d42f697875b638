import { overviewPlugins } from '../overview/plugins.js';
import { ours, ready } from './application.js';
import { closePages } from './closed.js';

const cockpit = ours('cockpit', [
  'batch', // nothing is done to many cases at once
  'reports', // of the engine's paid edition; ours are on our own page
  'tasks', // reads who has which task of all units
  'task-dashboard',
  'update-suspension-state-action',
  'update-suspension-state',
  'add-variable-action',
  'cancel-process-instance-action',
  'increase-incident-external-task-retry',
  'increase-incident-job-retry',
  'bulk-job-definition-override-job-priority-action',
  'job-definition-override-job-priority-action',
  'delete-deployment',
  'variables-tab', // a manager sees no variable
  'jobs-tab',
  'incidents-tab',
  'pd-incidents-tab',
  'user-tasks-tab',
  'external-tasks-process-instance-runtime',
  'job-definition-table',
  // Which leg called which: the engine would let a query be narrowed by variables there. The history tells it, too.
  'call-process-definitions-table',
  'activity-definition-call-activity-overlay',
  'called-process-instances-tab',
  'activity-instance-call-activity-overlay',
]);

closePages(cockpit, ['/tasks', '/batch', '/reports', '/migration']);

await ready('cockpit', import.meta.url);

export default overviewPlugins;
