// The page of a plan: it stands at once, and its figures come as they are computed.
import { element } from '../dom.js';
import { address, computed, refused, statusLine } from './ask.js';
import { fillTargets } from './targets.js';
import { texts } from './texts.js';

async function show(place) {
  const { plan, unit, unitName, day } = place.dataset;
  const asked = { plan, unit, unitName, day, dayWords: day.split('-').reverse().join('/') };
  const rows = [...document.querySelectorAll('tr[data-target]')];
  const status = statusLine(texts.computing(0, rows.length));
  place.replaceChildren(status);
  if (!rows.length) return place.replaceChildren();
  const chosen = { unit, day };
  const answer = await computed(address(plan, 'targets', chosen), (done, of) => {
    status.textContent = texts.computing(done, of);
  });
  if (answer.refusal) return place.replaceChildren(refused(answer.refusal));
  let units = [];
  let charts;
  fillTargets(answer.content, asked, (target) =>
    units.length ? () => charts.unitTable(units, target, texts.basis.byUnit) : undefined,
  );
  status.textContent = texts.computed(unitName, asked.dayWords, answer.at);
  place.append(
    element('p', { class: 'hint' }, texts.kept),
    element('p', {}, element('a', { href: address(plan, 'targets.xlsx', chosen) }, texts.targetsXlsx)),
  );
  charts = await import('./drawn.js');
  charts.overTime(document.getElementById('target-charts'), rows, asked);
  units = await charts.sideBySide(document.getElementById('units-place'), rows, asked);
  return undefined;
}

/** The table of a year is computed first, then taken away; the page tells how far it is. */
function takeYearAway(form) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    form.querySelectorAll('.computing, .fault').forEach((line) => line.remove());
    const { plan, unit } = form.dataset;
    const chosen = { unit, year: form.elements.year.value };
    const status = statusLine(texts.computing(0, 1));
    form.append(status);
    const answer = await computed(address(plan, 'year', chosen), (done, of) => {
      status.textContent = texts.computingYear(done, of);
    });
    if (answer.refusal) return status.replaceWith(refused(answer.refusal));
    status.textContent = texts.yearReady(chosen.year);
    window.location.assign(address(plan, 'year.xlsx', chosen));
    return undefined;
  });
}

takeYearAway(document.getElementById('year-table'));
const place = document.getElementById('progress');
if (place) show(place);
else document.getElementById('units')?.remove();
