// Giving a task back to the group, or passing it on to a colleague. Both ask why: the reason stands in the case file.
import { element } from '../dom.js';
import { call, root } from '../server.js';
import { words } from '../session/words.js';

const say = words.handover;

const refusal = ({ body }) =>
  body?.refusals?.map(({ reason, remedy }) => `${reason} ${remedy}`).join(' ') || body?.message || say.failed;

/** A dialog with a form; resolves to true once `send(form)` has been taken by the server, to false when it is left. */
function ask(title, button, fields, send) {
  return new Promise((resolve) => {
    const fault = element('p', { class: 'maiam-fault', role: 'alert' });
    const submit = element('button', { type: 'submit', class: 'btn btn-primary' }, button);
    const form = element(
      'form',
      { method: 'dialog' },
      element('h3', { id: 'maiam-dialog-title' }, title),
      fields,
      fault,
      element(
        'p',
        { class: 'maiam-dialog-actions' },
        submit,
        element('button', { type: 'button', class: 'btn btn-default', onclick: () => dialog.close() }, say.cancel),
      ),
    );
    const dialog = element('dialog', { class: 'maiam-dialog', 'aria-labelledby': 'maiam-dialog-title' }, form);
    let done = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      submit.disabled = true;
      const answer = await send(new FormData(form));
      submit.disabled = false;
      if (answer.ok) {
        done = true;
        dialog.close();
      } else fault.textContent = refusal(answer);
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(done);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

const reason = () =>
  element(
    'label',
    {},
    say.reason,
    element('textarea', { name: 'reason', rows: 3, required: true, maxlength: 1000, 'aria-describedby': 'maiam-why' }),
    element('small', { id: 'maiam-why' }, say.reasonHint),
  );

const colleague = (people) =>
  element(
    'label',
    {},
    say.person,
    element(
      'select',
      { name: 'person', required: true },
      element('option', { value: '' }, say.choose),
      people.map(({ id, name }) => element('option', { value: id }, name)),
    ),
  );

const at = (task, what) => `${root}/api/tasks/${encodeURIComponent(task)}/${what}`;

export const release = (task) =>
  ask(say.releaseTitle, say.releaseNow, [reason()], (typed) =>
    call('POST', at(task, 'release'), { reason: typed.get('reason') }),
  );

export async function assign(task) {
  const { ok, body } = await call('GET', at(task, 'colleagues'));
  const people = ok ? body : [];
  const fields = people.length ? [colleague(people), reason()] : [element('p', {}, ok ? say.nobody : say.failed)];
  return ask(say.assignTitle, say.assignNow, fields, (typed) =>
    call('POST', at(task, 'assign'), { person: typed.get('person'), reason: typed.get('reason') }),
  );
}
