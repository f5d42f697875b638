// Who carries how much, with the line that nobody should be above.
import { element } from '../dom.js';
import { barChart, COLOURS } from './charts.js';
import { count, days } from './format.js';
import { number, openList } from './list.js';
import { section, table } from './parts.js';
import { texts } from './texts.js';

const words = texts.load;
const MOST_BARS = 15;

const compared = (cases, line) => {
  if (line === null || cases === null) return '–';
  return cases > line ? element('strong', { class: 'maiam-late' }, words.above(count(line))) : words.within;
};

function peopleChart({ people, line }, chosen) {
  const shown = people.slice(0, MOST_BARS);
  return barChart({
    title: words.people,
    categories: shown.map(({ name }) => name),
    series: [{ name: words.people, values: shown.map(({ open }) => open), colour: COLOURS.open }],
    lying: true,
    line: line === null ? undefined : { at: line, label: words.line(count(line)) },
    onPick: (at) =>
      openList({ ...chosen, figure: 'person.open', who: shown[at].person }, `${shown[at].name}: ${words.peopleColumns[1]}`),
  });
}

const personRow = ({ person, name, open, overdue }, line, chosen) => [
  name,
  number(open, `${name}: ${words.peopleColumns[1]}`, { ...chosen, figure: 'person.open', who: person }),
  number(overdue, `${name}: ${words.peopleColumns[2]}`, { ...chosen, figure: 'person.overdue', who: person }),
  compared(open, line),
];

const unitRow = ({ unit, name, open, overdue, untaken, officers, perOfficer }, line, chosen) => [
  name,
  number(open, `${name}: ${words.unitColumns[1]}`, { ...chosen, figure: 'unit.open', who: unit }),
  number(overdue, `${name}: ${words.unitColumns[2]}`, { ...chosen, figure: 'unit.overdue', who: unit }),
  number(untaken, `${name}: ${words.unitColumns[3]}`, { ...chosen, figure: 'unit.untaken', who: unit }),
  officers ? count(officers) : '–',
  days(perOfficer),
  compared(perOfficer, line),
];

function people(load, chosen) {
  if (!load.people.length) return [element('p', {}, words.none)];
  return [
    peopleChart(load, chosen),
    load.people.length > MOST_BARS && element('p', {}, words.most(MOST_BARS, load.people.length)),
    table(words.peopleColumns, load.people.map((person) => personRow(person, load.line, chosen)), words.people),
  ];
}

const units = (load, chosen) =>
  load.units.length
    ? table(words.unitColumns, load.units.map((unit) => unitRow(unit, load.line, chosen)), words.units)
    : element('p', {}, words.noUnit);

export const load = ({ load: figures }, chosen) =>
  section(
    words.title,
    figures.line !== null && element('p', { class: 'maiam-hint' }, words.source(count(figures.line), figures.source)),
    element('h3', {}, words.people),
    people(figures, chosen),
    element('h3', {}, words.units),
    units(figures, chosen),
  );
