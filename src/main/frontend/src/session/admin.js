import { ours, ready } from './application.js';

ours('admin', [
  'authorization', // rights follow from roles: whoever granted himself some would open everything
  'system', // the engine's own figures and licence
  'system-settings-general',
  'system-settings-metrics',
  'diagnostics-system-settings',
]);

await ready('admin', import.meta.url);

export default [];
