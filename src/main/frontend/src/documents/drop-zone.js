// Where files come in: a button for the keyboard and the finger, and a place to drop them on for the mouse.
import { element } from '../dom.js';
import { texts } from '../texts.js';

const words = texts.documents;
const ACCEPTED = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png';

/** Calls `add` with the files that were chosen or dropped. */
export function dropZone(add) {
  const input = element('input', {
    type: 'file',
    multiple: true,
    accept: ACCEPTED,
    class: 'maiam-file-input',
    tabindex: '-1',
    'aria-label': words.choose,
    onchange: () => {
      add(input.files);
      input.value = '';
    },
  });
  const button = element(
    'button',
    { type: 'button', class: 'btn btn-default', onclick: () => input.click() },
    words.choose,
  );
  const zone = element(
    'div',
    { class: 'maiam-drop' },
    button,
    input,
    element('span', {}, words.drop),
    element('small', {}, words.kinds),
  );
  return droppable(zone, add);
}

function droppable(zone, add) {
  const over = (is) => (event) => {
    event.preventDefault();
    zone.classList.toggle('maiam-drop-over', is);
  };
  zone.addEventListener('dragenter', over(true));
  zone.addEventListener('dragover', over(true));
  zone.addEventListener('dragleave', over(false));
  zone.addEventListener('drop', (event) => {
    over(false)(event);
    add(event.dataTransfer.files);
  });
  return zone;
}
