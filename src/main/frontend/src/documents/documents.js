// The section "Tài liệu" of a case file: the files that people have added to it, and adding more.
import { element } from '../dom.js';
import { call, root } from '../server.js';
import { texts } from '../texts.js';
import { dropZone } from './drop-zone.js';
import { openPreview } from './preview.js';
import { upload } from './upload.js';

const words = texts.documents;

const ofCase = (caseCode) => `${root}/api/cases/${encodeURIComponent(caseCode)}/documents`;

const ofTask = (taskId) => `${root}/api/tasks/${encodeURIComponent(taskId)}/documents`;

const contentOf = ({ id }) => `${root}/api/documents/${id}/content`;

const hasPreview = ({ picture, pages }) => picture || pages > 0;

const preview = (document) =>
  element(
    'button',
    {
      type: 'button',
      class: 'btn btn-default btn-sm',
      'aria-label': words.previewOf(document.name),
      onclick: ({ currentTarget }) => openPreview(document, currentTarget),
    },
    words.preview,
  );

const download = (document) =>
  element(
    'a',
    {
      class: 'btn btn-default btn-sm',
      href: contentOf(document),
      download: document.name,
      'aria-label': words.downloadOf(document.name),
    },
    words.download,
  );

const line = (document) =>
  element(
    'li',
    { class: 'maiam-document' },
    element(
      'div',
      {},
      element('strong', {}, document.name),
      element('span', { class: 'maiam-document-facts' }, facts(document)),
    ),
    element('div', { class: 'maiam-document-actions' }, hasPreview(document) && preview(document), download(document)),
  );

const facts = ({ kind, size, pages, person, at, paper, referral }) =>
  [
    pages ? words.pages(kind, pages) : kind,
    size,
    words.added(person, at),
    paper && words.signed,
    referral && words.ofReferral(referral),
  ]
    .filter(Boolean)
    .join(' · ');

class Section {
  constructor(place, address) {
    this.address = address;
    this.list = element('div', {});
    this.uploads = element('ul', { class: 'maiam-uploads', 'aria-live': 'polite' });
    this.place = place;
  }

  async show() {
    const { status, ok, body } = await call('GET', this.address);
    if (status === 403) return;
    if (!ok || !body) {
      this.place.replaceChildren(element('p', { role: 'status' }, body?.message ?? words.failed));
      return;
    }
    this.largest = body.largestBytes;
    this.address = ofCase(body.caseCode);
    this.fill(body.documents);
    const adding = body.mayAdd && dropZone((files) => this.add(files));
    this.place.replaceChildren(
      ...[this.list, this.uploads, adding, body.closed && element('p', {}, body.closed)].filter(Boolean),
    );
  }

  fill(documents) {
    this.list.replaceChildren(
      documents.length
        ? element('ul', { class: 'maiam-documents' }, documents.map(line))
        : element('p', {}, words.none),
    );
  }

  /** One after the other: a slow line carries one file sooner than three at once. */
  async add(files) {
    const waiting = [...files].map((file) => [file, upload(this.address, file, this.largest)]);
    this.uploads.replaceChildren(...waiting.map(([, entry]) => entry.line));
    for (const [, entry] of waiting) {
      await entry.send();
      if (entry.kept) await this.refresh();
    }
  }

  async refresh() {
    const { ok, body } = await call('GET', this.address);
    if (ok && body) this.fill(body.documents);
  }
}

/**
 * Fills the section, below its heading. `place` is an empty `div` that belongs to this module alone; it may be taken off
 * the page at any time (another task, another tab). `caseCode` is the code of a file that the person may read, as the
 * server has just said. The section is out of sight as long as `place` is empty.
 */
export function mountDocuments(place, caseCode) {
  return new Section(place, ofCase(caseCode)).show();
}

/** The same beside a task of an office that may not read the file: it sees what was added to its referral. */
export function mountDocumentsOfTask(place, taskId) {
  return new Section(place, ofTask(taskId)).show();
}
