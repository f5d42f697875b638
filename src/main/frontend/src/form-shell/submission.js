// Sends the form in place of Camunda's client, whose own handling of errors would show the engine's words, and which
// on an expired session takes the page away with everything typed in it.
import { call } from '../server.js';
import { texts } from '../texts.js';
import { element } from '../dom.js';
import { signInLink } from '../session/session.js';
import { entered } from './entered.js';
import { showRefusals } from './errors.js';
import { asVariables } from './variables.js';
import { segment } from './path.js';

/** Tasklist keeps silent about an error with this message: everything has been said in the form. */
const SAID = 'camForm submission prevented';

/** On a page of ours the form is sent to our own server, without the engine's notation. */
const request = (camForm, content) =>
  camForm.ownAddress
    ? call('POST', camForm.ownAddress, content)
    : call('POST', address(camForm), { variables: asVariables(content) });

const address = ({ client, taskId, processDefinitionId }) =>
  taskId
    ? `${client.baseUrl}/task/${segment(taskId)}/submit-form`
    : `${client.baseUrl}/process-definition/${segment(processDefinitionId)}/submit-form`;

export function submission(camForm, form, notice, $scope) {
  return async function submitVariables(callback) {
    // Tasklist has to be told within its own cycle, or its button stays as it is.
    const done = (error, result) => $scope.$apply(() => callback(error, result));
    const content = entered(form);
    const { status, ok, body } = await request(camForm, content);
    if (ok) return done(null, body);
    if (body?.type === 'FormRefused') showRefusals(form, body, notice);
    else explain(status, body, notice, form);
    return done(new Error(SAID));
  };
}

const OUR_OWN = new Set(['TaskTaken', 'NotAllowed']);

function explain(status, body, notice, form) {
  if (status === 401) return notice.alert(texts.errors.signedOut, signInLink());
  const sentence = OUR_OWN.has(body?.type) && body.message ? body.message : byStatus(status, body);
  const lost = status === 403 || status === 404 || status === 409;
  return notice.alert(sentence, lost ? copyButton(form) : undefined);
}

function byStatus(status, body) {
  if (status === 0) return texts.errors.unreachable;
  if (status === 403) return texts.errors.forbidden;
  if (status === 409) return texts.errors.taken;
  if (status === 404 || isGone(body)) return texts.errors.gone;
  if (status === 413) return texts.errors.tooLarge;
  return texts.errors.unknown;
}

/** The engine answers 500 with these words, not 404, when the task was completed meanwhile. */
const isGone = (body) => /task is null|cannot find task|no matching task/i.test(body?.message ?? '');

function copyButton(form) {
  const said = element('span', { role: 'status', class: 'maiam-said' });
  const copy = async () => {
    await navigator.clipboard.writeText(asText(form));
    said.textContent = texts.copied;
  };
  return element(
    'p',
    {},
    element('button', { type: 'button', class: 'btn btn-default', onclick: copy }, texts.copy),
    ' ',
    said,
  );
}

const asText = (form) =>
  [...form._container.querySelectorAll('input, textarea')]
    .filter((input) => input.value && (input.type !== 'radio' || input.checked) && input.type !== 'checkbox')
    .map((input) => `${input.closest('.fjs-form-field')?.querySelector('label')?.innerText ?? ''}: ${input.value}`)
    .join('\n');
