// What one leg went through: its steps with who and when, and its path on the diagram. The community edition's Cockpit
// cannot open a leg that has ended, so this is also a page of its own.
import { element } from '../dom.js';
import { drawDiagram } from '../overview/diagram.js';
import { moment } from '../overview/format.js';
import { ask, failure, table } from '../overview/parts.js';
import { texts } from '../overview/texts.js';

const words = texts.history;

const inTime = ({ due, end, late }) => {
  if (!due) return words.noDue;
  if (end) return late ? element('span', { class: 'maiam-late' }, words.missed) : words.kept;
  return late ? element('span', { class: 'maiam-late' }, words.openLate) : words.stillOpen;
};

const stepRow = (step) => [
  step.stage,
  step.step,
  step.person ?? texts.list.nobody,
  moment(step.since),
  step.end ? moment(step.end) : words.stillOpen,
  moment(step.due),
  inTime(step),
];

const badge = ({ times, open }) =>
  element(
    'div',
    { class: 'maiam-badges' },
    element('span', { class: `maiam-badge ${open ? 'open' : 'time'}` }, open ? words.here : words.passed(times)),
  );

/** Only where people or other diagrams work: a tick on every arrow would hide the picture. */
const isStep = (xml) => {
  const steps = new Set(
    [...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('*')]
      .filter(({ localName }) => /Task$|^callActivity$/.test(localName))
      .map((node) => node.getAttribute('id')),
  );
  return ({ activity }) => steps.has(activity);
};

const ending = ({ to, withdrawn }) => {
  if (!to) return words.running;
  return `${moment(to)}, ${withdrawn ? words.withdrawn : words.regular}`;
};

function head({ leg, process }) {
  const lines = [
    [texts.unit, leg.unit],
    [words.endedColumns[2], moment(leg.from)],
    [words.endedColumns[3], ending(leg)],
  ];
  return [
    element('h2', {}, words.ofLeg(leg.code, process)),
    element('dl', { class: 'maiam-facts' }, lines.map(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])),
  ];
}

const stepsOf = ({ steps }) => [
  element('h3', {}, words.steps),
  steps.length ? table(words.stepColumns, steps.map(stepRow), words.steps) : element('p', {}, words.noneDone),
];

function drawPath(place, { path, xml }) {
  const picture = element('div', { class: 'maiam-picture' });
  place.append(element('h3', {}, words.path), picture);
  return drawDiagram(
    picture,
    xml,
    Object.fromEntries(path.filter(isStep(xml)).map((passed) => [passed.activity, badge(passed)])),
    path.map(({ activity }) => activity),
  );
}

async function withHistory(place, legId, show) {
  const answer = await ask('/history/leg', { leg: legId });
  if (!answer.ok) return place.replaceChildren(failure(answer));
  place.replaceChildren();
  await show(answer.body);
}

export const showLegHistory = (place, legId) =>
  withHistory(place, legId, (history) => place.append(...head(history), ...stepsOf(history)));

/** A tab of its own: Cockpit leaves a tab empty if it is the only one. */
export const showLegPath = (place, legId) => withHistory(place, legId, (history) => drawPath(place, history));

export async function showLegPage(place, legId) {
  const content = element('div', {}, element('p', { role: 'status' }, texts.loading));
  place.replaceChildren(element('p', {}, element('a', { href: '#/maiam-overview' }, `← ${words.back}`)), content);
  await withHistory(content, legId, (history) => {
    content.append(...head(history), ...stepsOf(history));
    return drawPath(content, history);
  });
}
