import { ours, ready } from './application.js';
import { closePages } from './closed.js';

const admin = ours('admin', [
  'authorization', // rights follow from roles: whoever granted himself some would open everything
  'system', // the engine's own figures and licence
  'system-settings-general',
  'system-settings-metrics',
  'diagnostics-system-settings',
]);

// Their links stand in Camunda's own page; webapps.css hides them.
closePages(admin, ['/authorization', '/system', '/setup']);

await ready('admin', import.meta.url);

export default [];
