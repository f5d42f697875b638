// What Cockpit gets from us: the page "Theo dõi" (the head has the way to it), its numbers on the first page, and a history
// beside a process and a leg. Drawing libraries come only with a second file, when one of them is opened.
import { element } from '../dom.js';
import { call, root } from '../server.js';
import { texts } from './texts.js';

const PAGE = '/maiam-overview';
const LEG = `${PAGE}/leg/:leg`;

/** The address is made up here, so that the bundler leaves the file alone. */
const drawing = () => import(new URL(`./maiam-overview.js${new URL(import.meta.url).search}`, import.meta.url).href);

let mine;

/** Cockpit is also the modelers', who belong to no unit and watch nobody. */
const isManager = () =>
  (mine ??= call('GET', `${root}/api/navigation`).then(
    ({ ok, body }) => ok && body.some(({ path }) => path === '/overview'),
  ));

/** The last part of the address. Cockpit may still append what the page before was looking at. */
const legInAddress = () => decodeURIComponent(location.hash.split('?')[0].split('/').pop());

/** Fills a place as soon as the second file is there, unless the person has gone on meanwhile. */
const fill = (node, show, kind = '') => {
  const place = element('div', { class: `maiam-overview ${kind}` }, element('p', { role: 'status' }, texts.loading));
  node.append(place);
  drawing().then(
    (views) => place.isConnected && show(views, place),
    () => place.replaceChildren(element('p', { role: 'alert' }, texts.failed)),
  );
};

const page = {
  id: 'maiam-overview',
  pluginPoint: 'cockpit.route',
  properties: { path: PAGE },
  render: (node) => fill(node, ({ showOverview }, place) => showOverview(place), 'maiam-overview-page'),
};

const leg = {
  id: 'maiam-leg',
  pluginPoint: 'cockpit.route',
  properties: { path: LEG },
  render: (node) =>
    fill(
      node,
      ({ showLegPage }, place) => showLegPage(place, legInAddress()),
      'maiam-overview-page',
    ),
};

const dashboard = {
  id: 'maiam-overview-card',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  properties: { label: texts.title },
  render: (node) =>
    isManager().then((manager) => manager && fill(node, ({ showCard }, place) => showCard(place, `#${PAGE}`))),
};

const processTab = {
  id: 'maiam-process-history',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: -10,
  properties: { label: texts.history.tab },
  render: (node, { processDefinitionId }) =>
    fill(node, ({ showProcessHistory }, place) => showProcessHistory(place, processDefinitionId)),
};

const legTab = {
  id: 'maiam-leg-history',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: -10,
  properties: { label: texts.history.tab },
  render: (node, { processInstanceId }) =>
    fill(node, ({ showLegHistory }, place) => showLegHistory(place, processInstanceId)),
};

const legPathTab = {
  id: 'maiam-leg-path',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: -20,
  properties: { label: texts.history.path },
  render: (node, { processInstanceId }) => fill(node, ({ showLegPath }, place) => showLegPath(place, processInstanceId)),
};

export const overviewPlugins = [page, leg, dashboard, processTab, legTab, legPathTab];
