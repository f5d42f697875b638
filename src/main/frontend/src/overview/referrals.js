// Which office has not answered which referrals.
import { element } from '../dom.js';
import { barChart, COLOURS } from './charts.js';
import { moment } from './format.js';
import { number, openList } from './list.js';
import { section, table } from './parts.js';
import { texts } from './texts.js';

const words = texts.referrals;

const chart = (offices, chosen) =>
  barChart({
    title: words.chart,
    categories: offices.map(({ name }) => name),
    series: [
      { name: words.inTime, values: offices.map(({ unanswered, overdue }) => unanswered - overdue), colour: COLOURS.calm, stack: 'all' },
      { name: words.late, values: offices.map(({ overdue }) => overdue), colour: COLOURS.bad, stack: 'all' },
    ],
    lying: true,
    onPick: (at, series) =>
      openList(
        { ...chosen, figure: series ? 'referrals.overdue' : 'referrals.unanswered', who: offices[at].office },
        `${offices[at].name}: ${words.columns[series ? 2 : 1]}`,
      ),
  });

const row = ({ office, name, unanswered, overdue, oldest }, chosen) => [
  name,
  number(unanswered, `${name}: ${words.columns[1]}`, { ...chosen, figure: 'referrals.unanswered', who: office }),
  number(overdue, `${name}: ${words.columns[2]}`, { ...chosen, figure: 'referrals.overdue', who: office }),
  moment(oldest),
];

export const referrals = ({ referrals: offices }, chosen) =>
  section(
    words.title,
    offices.length
      ? [chart(offices, chosen), table(words.columns, offices.map((office) => row(office, chosen)), words.title)]
      : element('p', {}, words.none),
  );
