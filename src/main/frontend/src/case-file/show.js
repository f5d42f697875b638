// A case file as the server gives it. Nothing here knows a form or a field.
import { mountDocuments } from '../documents/documents.js';
import { element } from '../dom.js';
import { mountPapers } from '../papers/papers.js';
import { call, root } from '../server.js';
import { texts } from '../texts.js';
import { caseHead } from './head.js';
import { records } from './records.js';

const words = texts.file;

const address = (caseCode, taskId) =>
  taskId
    ? `${root}/api/tasks/${encodeURIComponent(taskId)}/file`
    : `${root}/api/cases/${encodeURIComponent(caseCode)}/file`;

/** A part of the file that another module fills. It stays out of sight while that one has nothing to show. */
function part(heading, mount, caseCode) {
  const place = element('div', {});
  mount(place, caseCode);
  return element('section', { class: 'maiam-file-part' }, element('h4', {}, heading), place);
}

const fileView = (file) => [
  caseHead(file),
  part(words.documents, mountDocuments, file.code),
  part(words.papers, mountPapers, file.code),
  records(file.records),
];

const failure = ({ status, body }) => {
  if (status === 404) return words.none;
  return status === 403 ? (body?.message ?? words.notAllowed) : words.failed;
};

/**
 * Shows a file in `place`, an element of the page that this module owns from now on. In Tasklist `taskId` says beside which
 * task: the reading log then names it, and the case code may be left out. Elsewhere `caseCode` says which file.
 */
export async function showFile(place, caseCode, { taskId } = {}) {
  place.classList.add('maiam-file');
  place.replaceChildren(element('p', { role: 'status' }, texts.loading));
  const answer = await call('GET', address(caseCode, taskId));
  place.replaceChildren(
    ...(answer.ok && answer.body ? fileView(answer.body) : [element('p', { role: 'status' }, failure(answer))]),
  );
}
