// Which unit and which period. What was chosen stays while the person looks at other pages of Cockpit.
import { element } from '../dom.js';
import { day, today } from './format.js';
import { button } from './parts.js';
import { texts } from './texts.js';

const MANY = 8;

const DEPTH = { province: 0, district: 1, commune: 2 };

const pad = (number) => String(number).padStart(2, '0');

const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const months = (year, first, last) => ({
  from: `${year}-${pad(first)}-01`,
  to: `${year}-${pad(last)}-${pad(lastDay(year, last))}`,
});

/** Days of a named period; the usual one is the server's. */
export function daysOf(period, now = today()) {
  const [year, month] = now.split('-').map(Number);
  const quarter = 3 * Math.floor((month - 1) / 3) + 1;
  if (period === 'month') return months(year, month, month);
  if (period === 'quarter') return months(year, quarter, quarter + 2);
  if (period === 'year') return months(year, 1, 12);
  if (period === 'lastMonth') return month === 1 ? months(year - 1, 12, 12) : months(year, month - 1, month - 1);
  return {};
}

const field = (label, control) => element('label', {}, element('span', {}, label), control);

const option = (value, label, selected) => element('option', { value, selected }, label);

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

const unitOption = ({ key, name, level, until }, chosen, top) =>
  option(
    key,
    `${'\u00a0\u00a0\u00a0'.repeat(DEPTH[level] - DEPTH[top])}${name}${until ? texts.until(day(until)) : ''}`,
    key === chosen,
  );

function unitFields(units, chosen, onchange) {
  const select = element('select', { name: 'unit', onchange });
  const offer = (search) => {
    const wanted = units.filter(({ key, name }) => plain(name).includes(plain(search)) || key === select.value);
    const current = select.value || chosen;
    select.replaceChildren(...wanted.map((unit) => unitOption(unit, current, units[0].level)));
  };
  offer('');
  const search = element('input', { type: 'search', autocomplete: 'off', oninput: () => offer(search.value) });
  return [units.length > MANY && field(texts.findUnit, search), field(texts.unit, select)];
}

/**
 * @param chosen `{unit, period, from, to}`, changed in place
 * @param onChange called when there is something new to show
 */
export function choice(units, chosen, onChange) {
  const from = element('input', { type: 'date', name: 'from', value: chosen.from, required: true });
  const to = element('input', { type: 'date', name: 'to', value: chosen.to, required: true });
  const own = element(
    'span',
    { class: 'maiam-own-days', hidden: chosen.period !== 'custom' },
    field(texts.from, from),
    field(texts.to, to),
    button(texts.show, () => from.reportValidity() && to.reportValidity() && take()),
  );
  const period = element(
    'select',
    { name: 'period', onchange: () => choosePeriod() },
    Object.entries(texts.periods).map(([id, label]) => option(id, label, id === chosen.period)),
  );
  const choosePeriod = () => {
    own.hidden = period.value !== 'custom';
    if (period.value !== 'custom') return take();
    from.focus();
  };
  const form = element(
    'form',
    { class: 'maiam-choice', onsubmit: (event) => event.preventDefault() },
    unitFields(units, chosen.unit, () => take()),
    field(texts.period, period),
    own,
  );
  const take = () => {
    chosen.unit = form.elements.unit.value;
    chosen.period = period.value;
    const days = period.value === 'custom' ? { from: from.value, to: to.value } : daysOf(period.value);
    chosen.from = days.from;
    chosen.to = days.to;
    onChange();
  };
  return form;
}
