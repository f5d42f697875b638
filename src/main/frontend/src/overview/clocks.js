// Due times kept and missed, month by month, for all steps or for one.
import { element } from '../dom.js';
import { barChart, COLOURS } from './charts.js';
import { percent } from './format.js';
import { number, openList } from './list.js';
import { section, table } from './parts.js';
import { texts } from './texts.js';

const words = texts.clocks;

const idOf = ({ process, activity }) => `${process}.${activity}`;

const monthName = (month) => {
  const [year, number] = month.split('-');
  return words.month(Number(number), year);
};

/** The months' numbers for one step, or for all. */
const numbers = (months, step) =>
  months.map(({ month, kept, missed, steps }) => {
    if (!step) return { month, kept, missed };
    const own = steps.find((one) => idOf(one) === idOf(step));
    return { month, kept: own?.kept ?? 0, missed: own?.missed ?? 0 };
  });

const asked = (chosen, figure, month, step) => ({
  ...chosen,
  figure,
  month,
  process: step?.process,
  activity: step?.activity,
});

const titled = (month, what) => `${monthName(month)}: ${what.toLowerCase()}`;

function pictures(months, step, chosen) {
  const counted = numbers(months, step);
  if (!counted.some(({ kept, missed }) => kept + missed)) return [element('p', {}, words.none)];
  const figures = ['clocks.kept', 'clocks.missed'];
  const names = [words.kept, words.missed];
  return [
    barChart({
      title: words.title,
      categories: counted.map(({ month }) => monthName(month)),
      series: [
        { name: words.kept, values: counted.map(({ kept }) => kept), colour: COLOURS.good },
        { name: words.missed, values: counted.map(({ missed }) => missed), colour: COLOURS.bad },
      ],
      onPick: (at, series) =>
        openList(asked(chosen, figures[series], counted[at].month, step), titled(counted[at].month, names[series])),
    }),
    table(
      words.columns,
      counted.map(({ month, kept, missed }) => [
        monthName(month),
        number(kept, titled(month, words.kept), asked(chosen, figures[0], month, step)),
        number(missed, titled(month, words.missed), asked(chosen, figures[1], month, step)),
        percent(kept, kept + missed),
      ]),
      words.title,
    ),
  ];
}

export function clocks({ months }, chosen) {
  const steps = new Map(months.flatMap((month) => month.steps.map((step) => [idOf(step), step])));
  const place = element('div', {});
  const show = () => place.replaceChildren(...pictures(months, steps.get(select.value), chosen));
  const select = element(
    'select',
    { onchange: show },
    element('option', { value: '' }, words.all),
    [...steps].map(([id, { name }]) => element('option', { value: id }, name)),
  );
  show();
  return section(
    words.title,
    element('label', { class: 'maiam-diagram-choice' }, element('span', {}, words.step), select),
    element('p', { class: 'maiam-hint' }, words.explained),
    place,
  );
}
