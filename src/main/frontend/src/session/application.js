// What every web application gets before it starts, that is while its plugins are imported.
import { takeOutClosedParts } from './closed.js';
import { preloadLabels } from './labels.js';
import { nameWhatIsWordless } from './names.js';
import { useOwnHead } from './navigation.js';
import { useOwnSignIn } from './session.js';

/** Gives back the application's module for what it needs beyond that. `closed`: ids of parts the server refuses. */
export function ours(application, closed) {
  const module = window.angular.module(`cam.${application}`);
  useOwnSignIn(application);
  useOwnHead(module, application);
  takeOutClosedParts(module, closed);
  nameWhatIsWordless();
  return module;
}

/** To be awaited last. `address` is the script's own: it ends in the version that Camunda appends. */
export const ready = (application, address) => preloadLabels(application, new URL(address).searchParams.get('bust'));
