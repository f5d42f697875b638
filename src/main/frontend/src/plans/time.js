// One target over time, on demand: each point is computed anew.
import { element } from '../dom.js';
import { table } from '../overview/parts.js';
import { address, computed, refused, statusLine } from './ask.js';
import { lineChart } from './charts.js';
import { stateOf } from './targets.js';
import { texts } from './texts.js';

const words = texts.time;

const lineOf = (row) =>
  row.dataset.line ? { at: Number(row.dataset.line), label: words.threshold(row.dataset.threshold) } : undefined;

function pictures(moments, row, label) {
  const points = moments.map(({ day, figure }) => ({ name: day, value: figure.number ?? null, text: figure.value }));
  return [
    points.some(({ value }) => value !== null)
      ? lineChart({ title: `${words.title}: ${label}`, name: words.value, points, line: lineOf(row) })
      : element('p', {}, words.nothing),
    table(
      words.columns,
      moments.map(({ day, figure }) => [day, figure.numerator, figure.denominator, figure.value, stateOf(figure)]),
      `${words.title}: ${label}`,
    ),
  ];
}

export const labelOf = (row) => words.label(row.dataset.target, row.querySelector('.wording').textContent);

export function overTime(place, rows, asked) {
  const shown = element('div', {});
  const show = async () => {
    const target = select.value;
    if (!target) return shown.replaceChildren();
    const status = statusLine(texts.computingDays(0, ''));
    shown.replaceChildren(status);
    const url = address(asked.plan, 'time', { unit: asked.unit, day: asked.day, target });
    const answer = await computed(
      url,
      (done, of) => (status.textContent = texts.computingDays(done, of)),
      () => select.value === target,
    );
    if (answer.refusal) return shown.replaceChildren(refused(answer.refusal));
    const row = rows.find(({ dataset }) => dataset.target === target);
    if (answer.content) shown.replaceChildren(...pictures(answer.content, row, labelOf(row)));
    return undefined;
  };
  const select = element(
    'select',
    { onchange: show },
    element('option', { value: '' }, words.none),
    rows.map((row) => element('option', { value: row.dataset.target }, labelOf(row))),
  );
  place.replaceChildren(
    element('h3', {}, words.title),
    element('label', { class: 'over' }, element('span', {}, words.choose), select),
    element('p', { class: 'hint' }, words.explained),
    shown,
  );
}
