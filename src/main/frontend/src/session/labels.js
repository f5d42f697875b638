// Camunda loads its labels while its login view is shown. We have no such view, so on a first visit a page would be there
// before its labels and some of them would stay bare keys. The applications read labels they have loaded before from the
// browser's storage at once: they are put there before it starts, fresh at every visit.
import { language } from '../language.js';
import { webapps } from '../server.js';

const STORE = 'camunda-web';

const stored = () => {
  try {
    return JSON.parse(localStorage.getItem(STORE)) ?? {};
  } catch {
    return {};
  }
};

/** `version` is the one that Camunda appends to the address of every file. Without the labels they are loaded late. */
export async function preloadLabels(application, version) {
  const folder = `${webapps}/app/${application}/locales/`;
  try {
    const labels = await (await fetch(`${folder}${language}.json?bust=${version}`)).json();
    const entry = { [`${folder}_locales_data_${language}_${version}`]: JSON.stringify(labels) };
    localStorage.setItem(STORE, JSON.stringify({ ...stored(), ...entry }));
  } catch (error) {
    console.warn(error);
  }
}
