// The signed copies of papers: documents of the case that name the paper they are a copy of.
import { element } from '../dom.js';
import { call, headers, root } from '../server.js';
import { texts } from '../texts.js';

const words = texts.papers;

const documents = (caseCode) => `${root}/api/cases/${encodeURIComponent(caseCode)}/documents`;

/** `{mayAdd, documents}`; where they cannot be read, as if there were none. */
export async function signedCopies(caseCode) {
  const answer = await call('GET', documents(caseCode));
  return answer.ok && answer.body ? answer.body : { mayAdd: false, documents: [] };
}

/** Links to the copies of one paper. */
export const copiesOf = (paper, list) =>
  list.documents
    .filter((document) => document.paper === paper.key)
    .map(({ id, name, at }) =>
      element('a', { href: `${root}/api/documents/${id}/content`, download: true }, words.signedCopy(`${name}, ${at}`)),
    );

async function send(caseCode, paper, file) {
  const form = new FormData();
  form.append('file', file);
  form.append('paper', paper.key);
  try {
    const response = await fetch(documents(caseCode), {
      method: 'POST',
      headers: headers(),
      body: form,
      credentials: 'same-origin',
      redirect: 'manual',
    });
    return { ok: response.ok, body: await response.json().catch(() => undefined) };
  } catch {
    return { ok: false };
  }
}

const reason = (body) => {
  const refusal = body?.refusals?.[0];
  return refusal ? [refusal.reason, refusal.remedy].filter(Boolean).join(' ') : (body?.message ?? words.notSaved);
};

/** A button that asks for the scan and sends it; `done` is called once it is kept. */
export function uploadButton(caseCode, paper, done) {
  const said = element('span', { role: 'status' });
  // Never on the page: the button is what people see, name and press.
  const chooser = element('input', {
    type: 'file',
    accept: '.pdf,.jpg,.jpeg,.png,.docx',
    onchange: async () => {
      if (!chooser.files.length) return;
      said.textContent = words.saving;
      const answer = await send(caseCode, paper, chooser.files[0]);
      chooser.value = '';
      said.textContent = answer.ok ? words.saved : reason(answer.body);
      if (answer.ok) done();
    },
  });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'btn btn-default btn-sm',
      'aria-label': `${words.signed}: ${paper.number}, ${paper.recordedAt}`,
      onclick: () => chooser.click(),
    },
    words.signed,
  );
  return [button, said];
}
