// A form that begins an entry, on a page of the register instead of in Tasklist: the same shell, the same drafts, the same
// checks; sent to our own server, as the engine's token is out of reach of a page outside its web applications.
import { element } from '../dom.js';
import { openForm } from '../form-shell/open.js';
import { segment } from '../form-shell/path.js';
import { root } from '../server.js';
import { texts } from '../texts.js';

const words = texts.entry;

/** What Tasklist hands to an embedded form, as far as the shell asks for it. */
function stand(processDefinitionId) {
  const listeners = {};
  const tell = (event) => (listeners[event] ?? []).forEach((listener) => listener());
  const camForm = {
    processDefinitionId,
    ownAddress: `${root}/api/processes/${segment(processDefinitionId)}/start`,
    on: (event, listener) => (listeners[event] ??= []).push(listener),
  };
  const $scope = { $watch() {}, $applyAsync() {}, $apply: (work) => work(), $on() {} };
  return { camForm, $scope, tell };
}

async function open(place) {
  const { definition, list } = place.dataset;
  const { camForm, $scope, tell } = stand(definition);
  const formPlace = element('div', { class: 'maiam-form' });
  const send = element('button', { type: 'button', class: 'btn btn-primary', disabled: true }, words.send);
  place.replaceChildren(formPlace, send);
  if (!(await openForm(formPlace, camForm, $scope))) return;
  send.disabled = false;
  send.addEventListener('click', submit);

  function submit() {
    tell('submit');
    if (camForm.submitPrevented) return;
    send.disabled = true;
    send.textContent = words.sending;
    camForm.submitVariables((error, started) => {
      if (error) {
        send.disabled = false;
        send.textContent = words.send;
        return;
      }
      tell('submit-success');
      window.location.assign(`${list}/${encodeURIComponent(started.businessKey ?? '')}`);
    });
  }
}

document.querySelectorAll('[data-definition]').forEach(open);
