// Fills the table of targets with what has been computed.
import { element } from '../dom.js';
import { button, table } from '../overview/parts.js';
import { openBasis } from './basis.js';
import { texts } from './texts.js';

const NONE = '–';

const number = (figure, part, asked, byUnit) =>
  figure[part] === NONE
    ? NONE
    : button(figure[part], () => openBasis(asked, figure.target, part, byUnit(figure.target, part)), {
        class: 'number-button',
        'aria-label': texts.openBasis(figure[part], texts.parts[part], figure.target),
      });

export const stateOf = ({ state, stateText, reason }) => [
  element('strong', { class: `figure ${state.toLowerCase()}` }, stateText),
  reason && element('span', { class: 'beside' }, reason),
];

const parts = ({ parts: all, target }) =>
  all.length > 0 &&
  element(
    'details',
    { class: 'parts' },
    element('summary', {}, texts.partsTitle),
    table(
      texts.partsColumns,
      all.map((part) => [part.name, part.numerator, part.denominator, part.value]),
      `${texts.partsTitle}: ${target}`,
    ),
  );

/** @param byUnit gives for a target and part the way to a table of the units below; undefined where there are none */
export function fillTargets(figures, asked, byUnit) {
  for (const figure of figures) {
    const row = document.querySelector(`tr[data-target="${CSS.escape(figure.target)}"]`);
    const cell = (name, ...content) =>
      row.querySelector(`[data-cell="${name}"]`).replaceChildren(element('div', {}, ...content));
    cell('numerator', number(figure, 'numerator', asked, byUnit));
    cell('denominator', number(figure, 'denominator', asked, byUnit));
    cell(
      'value',
      element('strong', {}, figure.value),
      figure.value !== NONE && !figure.value.includes('%') && figure.counted && !figure.value.includes(figure.counted)
        ? element('span', { class: 'beside' }, figure.counted)
        : null,
    );
    cell(
      'state',
      stateOf(figure),
      figure.marks.map((mark) => element('span', { class: 'mark' }, `✎ ${mark}`)),
      parts(figure),
    );
  }
}
