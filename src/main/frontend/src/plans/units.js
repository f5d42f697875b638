// The units below side by side: a chart and a table for one target at a time, all of them computed together.
import { element } from '../dom.js';
import { table } from '../overview/parts.js';
import { address, computed, refused, statusLine } from './ask.js';
import { barChart } from './charts.js';
import { stateOf } from './targets.js';
import { texts } from './texts.js';
import { labelOf } from './time.js';

const words = texts.units;
const MOST_BARS = 40;

const COLOURS = { REACHED: '#3d6b30', NOT_REACHED: '#b3261e', NO_DATA: '#8a5300', NOT_COMPUTABLE: '#8a5300' };

const figureOf = (unit, target) => unit.figures.find((figure) => figure.target === target);

export const unitTable = (units, target, name) =>
  table(
    words.columns,
    units.map((unit) => {
      const figure = figureOf(unit, target);
      return [unit.name, figure.numerator, figure.denominator, figure.value, stateOf(figure)];
    }),
    name,
  );

function counts(units, target) {
  const byText = new Map();
  units.forEach((unit) => {
    const { stateText } = figureOf(unit, target);
    byText.set(stateText, (byText.get(stateText) ?? 0) + 1);
  });
  return words.counts([...byText].map(([text, count]) => `${text}: ${count}`));
}

function chart(units, row) {
  const target = row.dataset.target;
  const bars = units.slice(0, MOST_BARS).map((unit) => {
    const figure = figureOf(unit, target);
    return { name: unit.name, value: figure.number ?? 0, text: figure.number === undefined || figure.number === null ? figure.stateText : figure.value, state: figure.state, stateText: figure.stateText };
  });
  const kinds = [...new Map(bars.map((bar) => [bar.state, bar.stateText]))].map(([state, name]) => ({
    name,
    state,
    colour: COLOURS[state],
  }));
  const line = row.dataset.line ? { at: Number(row.dataset.line), label: row.dataset.threshold } : undefined;
  return [
    barChart({ title: words.chart(labelOf(row)), bars, kinds, line }),
    units.length > MOST_BARS && element('p', { class: 'hint' }, words.most(MOST_BARS, units.length)),
  ];
}

/** @returns the units with their figures; empty where there are none */
export async function sideBySide(place, rows, asked) {
  const status = statusLine(texts.computing(0, rows.length));
  const shown = element('div', {});
  let units = [];
  place.replaceChildren(status, shown);

  const show = () => {
    const row = rows.find(({ dataset }) => dataset.target === select.value);
    pictures.replaceChildren(
      ...[
        element('p', {}, counts(units, row.dataset.target)),
        ...chart(units, row),
        unitTable(units, row.dataset.target, words.chart(labelOf(row))),
      ].filter(Boolean),
    );
  };
  const pictures = element('div', {});
  const select = element('select', { onchange: show }, rows.map((row) => element('option', { value: row.dataset.target }, labelOf(row))));
  const answer = await computed(address(asked.plan, 'units', { unit: asked.unit, day: asked.day }), (done, of) => {
    status.textContent = texts.computing(done, of);
  });
  if (answer.refusal) {
    place.replaceChildren(refused(answer.refusal));
    return units;
  }
  units = answer.content;
  if (!units.length) {
    place.replaceChildren(element('p', {}, words.none));
    return units;
  }
  status.textContent = texts.computed(asked.unitName, asked.dayWords, answer.at);
  shown.replaceChildren(
    element('p', {}, element('a', { href: address(asked.plan, 'units.xlsx', { unit: asked.unit, day: asked.day }) }, texts.unitsXlsx)),
    element('label', { class: 'over' }, element('span', {}, words.choose), select),
    pictures,
  );
  show();
  return units;
}
