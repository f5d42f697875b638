// The page "Theo dõi": what is chosen above, the figures below it. Loaded only when it is opened.
import { element } from '../dom.js';
import { choice } from './choice.js';
import { clocks } from './clocks.js';
import { flow } from './flow.js';
import { moment } from './format.js';
import { number } from './list.js';
import { load } from './load.js';
import { address, ask, failure } from './parts.js';
import { referrals } from './referrals.js';
import { texts } from './texts.js';

export { showLegHistory, showLegPage, showLegPath } from '../history/leg.js';
export { showProcessHistory } from '../history/process.js';

/** Kept in memory only, for the way back from a list or a history. */
const chosen = { period: 'days90' };
const diagram = {};

const FIGURES = {
  open: 'cases.open',
  overdue: 'cases.overdue',
  unanswered: 'referrals.unanswered',
  kept: 'clocks.kept',
  missed: 'clocks.missed',
};

const question = () => ({ unit: chosen.unit, from: chosen.from, to: chosen.to });

const tiles = (totals, asked) =>
  element(
    'dl',
    { class: 'maiam-tiles' },
    Object.entries(FIGURES).map(([name, figure]) =>
      element(
        'div',
        { class: `maiam-tile ${name}` },
        element('dt', {}, texts.totals[name]),
        element('dd', {}, number(totals[name], texts.totals[name], { ...asked, figure })),
      ),
    ),
  );

function content(view) {
  const asked = { unit: view.chosen.unit, from: view.chosen.from, to: view.chosen.to };
  return [
    element('p', { class: 'maiam-hint' }, `${texts.counted(moment(view.at))} ${texts.noNames}`),
    element('p', {}, element('a', { class: 'maiam-xlsx', href: address('/export.xlsx', asked), download: true }, texts.xlsx)),
    tiles(view.totals, asked),
    flow(view, asked, diagram),
    load(view, asked),
    referrals(view, asked),
    clocks(view, asked),
  ];
}

export async function showOverview(place) {
  const units = await ask('/units');
  if (!units.ok) return place.replaceChildren(element('h1', {}, texts.title), failure(units));
  const figures = element('div', { 'aria-live': 'polite', 'aria-busy': 'true' });
  let latest;
  const show = async () => {
    const mine = (latest = {});
    figures.setAttribute('aria-busy', 'true');
    const answer = await ask('', question());
    if (mine !== latest) return;
    figures.replaceChildren(...(answer.ok ? content(answer.body) : [failure(answer)]));
    figures.removeAttribute('aria-busy');
  };
  place.replaceChildren(element('h1', {}, texts.title), choice(units.body, chosen, show), figures);
  await show();
}

/** On Cockpit's first page: the numbers, and the way to the rest. */
export async function showCard(place, href) {
  const answer = await ask('');
  if (!answer.ok) return place.replaceChildren(failure(answer));
  const { unit, unitName, from, to } = answer.body.chosen;
  place.replaceChildren(
    element('h2', {}, element('a', { href }, `${texts.title}: ${unitName}`)),
    tiles(answer.body.totals, { unit, from, to }),
  );
}

