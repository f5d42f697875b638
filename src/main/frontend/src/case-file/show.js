// A case file as the server gives it. Nothing here knows a form or a field.
import { mountDocuments, mountDocumentsOfTask } from '../documents/documents.js';
import { element } from '../dom.js';
import { mountPapers } from '../papers/papers.js';
import { call, root } from '../server.js';
import { texts } from '../texts.js';
import { dossier } from './address.js';
import { entryHead } from './entry.js';
import { goTo } from './go-to.js';
import { caseHead } from './head.js';
import { partOfFile } from './part.js';
import { stageBar } from './stages.js';
import { summary } from './summary.js';
import { timeline } from './timeline.js';

const words = texts.file;

const address = (caseCode, taskId) =>
  taskId
    ? `${root}/api/tasks/${encodeURIComponent(taskId)}/file`
    : `${dossier(caseCode)}/file`;

/** A part of the file that another module fills. It stays out of sight while that one has nothing to show. */
function neighbour(heading, mount, caseCode) {
  const place = element('div', {});
  mount(place, caseCode);
  return element('section', { class: 'maiam-file-part' }, element('h4', {}, heading), place);
}

const whole = (file, reload) => [
  caseHead(file),
  stageBar(file.stages),
  summary(file),
  neighbour(words.documents, mountDocuments, file.code),
  neighbour(words.papers, mountPapers, file.code),
  timeline(file, reload),
];

/** Somebody outside the case sees what his own task needs, and an office the documents of its referral. */
const part = (file, taskId, reload) => [
  partOfFile(file),
  taskId && neighbour(words.documents, mountDocumentsOfTask, taskId),
  timeline(file, reload),
];

const entry = (file, reload) => [entryHead(file), timeline(file, reload)];

function content(file, taskId, reload) {
  if (file.entry) return entry(file, reload);
  return file.part ? part(file, taskId, reload) : whole(file, reload);
}

const failure = ({ status, body }) => {
  if (status === 401) return texts.signedOut;
  if (status === 404) return words.none;
  return status === 403 ? (body?.message ?? words.notAllowed) : words.failed;
};

const said = (sentence) => element('p', { role: 'status', class: 'maiam-said' }, sentence);

/**
 * Shows a file in `place`, an element of the page that this module owns from now on. In Tasklist `taskId` says beside which
 * task: the reading log then names it, and the case code may be left out. Elsewhere `caseCode` says which file.
 */
export async function showFile(place, caseCode, { taskId } = {}) {
  place.classList.add('maiam-file');
  place.replaceChildren(element('p', { role: 'status' }, texts.loading));
  await load();

  /** `sentence` says what has happened; `recordId` names the record to go to. */
  async function load(sentence, recordId) {
    const answer = await call('GET', address(caseCode, taskId));
    if (!answer.ok || !answer.body) return place.replaceChildren(said(failure(answer)));
    place.replaceChildren(...(sentence ? [said(sentence)] : []), ...content(answer.body, taskId, load).filter(Boolean));
    return recordId && goTo(place, recordId);
  }
}
