// How far the case is: the whole cycle as a list in its order.
import { element } from '../dom.js';
import { texts } from '../texts.js';

const words = texts.file;

const step = ({ name, state, at }) =>
  element(
    'li',
    { class: `maiam-stage-${state}`, 'aria-current': state === 'current' && 'step' },
    element('span', { class: 'maiam-stage-name' }, name),
    element('span', { class: 'maiam-stage-state' }, words.stageStates[state], at && state !== 'future' ? ` ${at}` : ''),
    at && state === 'future' ? element('span', { class: 'maiam-stage-state' }, words.stageBefore(at)) : null,
  );

export const stageBar = (stages) =>
  stages.length ? element('ol', { class: 'maiam-stages', 'aria-label': words.stages }, stages.map(step)) : null;
