// The section "Giấy tờ" of a case file: the papers that can be made now, to take away, print and sign.
import { element } from '../dom.js';
import { call, root } from '../server.js';
import { texts } from '../texts.js';
import { copiesOf, signedCopies, uploadButton } from './signed.js';

const words = texts.papers;

const address = (caseCode, paper, ending) =>
  `${root}/api/cases/${encodeURIComponent(caseCode)}/papers/${paper.id}/${paper.recordId}.${ending}`;

/** Links of many papers look alike: a screen reader says of which paper each is. */
const download = (caseCode, paper, ending, text) =>
  element(
    'a',
    { href: address(caseCode, paper, ending), download: true, 'aria-label': `${text}: ${paper.number}, ${paper.recordedAt}` },
    text,
  );

const line = (caseCode, paper, copies, again) =>
  element(
    'li',
    {},
    element(
      'p',
      {},
      element('strong', {}, `${paper.number}. ${paper.name}`),
      element('span', {}, [paper.recordedAt, paper.person, paper.state].filter(Boolean).join(' · ')),
      copiesOf(paper, copies).map((copy) => element('span', {}, copy)),
    ),
    element(
      'p',
      { class: 'maiam-paper-links' },
      download(caseCode, paper, 'docx', words.word),
      download(caseCode, paper, 'pdf', words.pdf),
      copies.mayAdd && uploadButton(caseCode, paper, again),
    ),
  );

const shown = (caseCode, papers, copies, again) =>
  papers.length
    ? [
        element('p', {}, words.sign),
        element('ul', { class: 'maiam-papers' }, papers.map((paper) => line(caseCode, paper, copies, again))),
      ]
    : [element('p', {}, words.none)];

/**
 * Fills the section, below its heading. `place` is an empty `div` that belongs to this module alone; it may be taken off
 * the page at any time (another task, another tab). `caseCode` is the code of a file that the person may read, as the
 * server has just said. The section is out of sight as long as `place` is empty.
 */
export async function mountPapers(place, caseCode) {
  const [answer, copies] = await Promise.all([
    call('GET', `${root}/api/cases/${encodeURIComponent(caseCode)}/papers`),
    signedCopies(caseCode),
  ]);
  const again = () => mountPapers(place, caseCode);
  place.replaceChildren(
    ...(answer.ok && answer.body
      ? shown(caseCode, answer.body, copies, again)
      : [element('p', { role: 'status' }, words.failed)]),
  );
}
