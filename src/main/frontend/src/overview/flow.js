// How many cases are where, how many of them too late, and how long a step takes: on the diagram and as a table.
import { element } from '../dom.js';
import { count, days } from './format.js';
import { number, openList } from './list.js';
import { ask, button, section, table } from './parts.js';
import { drawDiagram } from './diagram.js';
import { texts } from './texts.js';

const words = texts.flow;

const asked = (chosen, figure, { process }, { activity, stage }) => ({ ...chosen, figure, process, activity, stage });

const columnTitle = (place, column) => `${place.name}: ${words.columns[column].toLowerCase()}`;

const badge = (text, kind, title, question) =>
  button(text, () => openList(question, title), { class: `maiam-badge ${kind}`, 'aria-label': `${title}: ${text}` });

function badges(chosen, diagram, place) {
  const nodes = [
    place.open > 0 &&
      badge(words.open(count(place.open)), 'open', columnTitle(place, 1), asked(chosen, 'place.open', diagram, place)),
    place.overdue > 0 &&
      badge(
        words.overdue(count(place.overdue)),
        'late',
        columnTitle(place, 2),
        asked(chosen, 'place.overdue', diagram, place),
      ),
    place.done > 0 &&
      badge(
        words.median(days(place.medianDays)),
        'time',
        columnTitle(place, 4),
        asked(chosen, 'place.done', diagram, place),
      ),
  ].filter(Boolean);
  return nodes.length ? element('div', { class: 'maiam-badges' }, nodes) : undefined;
}

const row = (chosen, diagram, place) => [
  [place.name, place.stage && element('small', {}, ` (${words.stage})`)].filter(Boolean),
  number(place.open, columnTitle(place, 1), asked(chosen, 'place.open', diagram, place)),
  number(place.overdue, columnTitle(place, 2), asked(chosen, 'place.overdue', diagram, place)),
  number(place.done, columnTitle(place, 3), asked(chosen, 'place.done', diagram, place)),
  days(place.medianDays),
];

/** @param kept remembers which diagram is looked at */
export function flow({ diagrams }, chosen, kept) {
  const picture = element('div', { class: 'maiam-picture' });
  const numbers = element('div', {});
  const select = element(
    'select',
    { onchange: () => show(select.value) },
    diagrams.map(({ process, name }) => element('option', { value: process, selected: process === kept.process }, name)),
  );
  const show = async (process) => {
    const diagram = diagrams.find((one) => one.process === process) ?? diagrams[0];
    kept.process = diagram.process;
    numbers.replaceChildren(
      table(words.columns, diagram.places.map((place) => row(chosen, diagram, place)), `${words.table}: ${diagram.name}`),
    );
    const { ok, body } = await ask('/diagram', { definition: diagram.definitionId });
    if (kept.process !== diagram.process || !picture.isConnected) return;
    const overlays = Object.fromEntries(
      diagram.places.map((place) => [place.activity, badges(chosen, diagram, place)]).filter(([, node]) => node),
    );
    if (ok) await drawDiagram(picture, body.xml, overlays);
    else picture.replaceChildren(element('p', {}, words.noDiagram));
  };
  if (diagrams.length) setTimeout(() => show(kept.process ?? diagrams[0].process));
  return section(
    words.title,
    element('label', { class: 'maiam-diagram-choice' }, element('span', {}, words.diagram), select),
    element('p', { class: 'maiam-hint' }, words.hint),
    picture,
    numbers,
  );
}
