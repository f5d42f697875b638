// form-js translates most of its texts through its `translate` service, but a few are literals in its source. They are
// replaced while bundling. The build fails if a new version of form-js has moved one, or asks for a text that our table
// does not have, so that no English slips through.
import { readFile } from 'node:fs/promises';
import { formTexts } from '../src/form-shell/form-texts.js';

const LITERALS = [
  ["placeholder: 'Search'", "placeholder: 'Tìm kiếm'"],
  ["children: valueLabel || 'Select'", "children: valueLabel || 'Chọn'"],
  ["emptyListMessage = 'No results'", "emptyListMessage = 'Không có kết quả'"],
  ['`Remove list item ${itemIndex + 1}`', '`Xóa dòng ${itemIndex + 1}`'],
  ["'hh:mm'", "'giờ:phút'"],
];

const TRANSLATED = /\btranslate\((?:'((?:[^'\\]|\\.)+)'|"((?:[^"\\]|\\.)+)")/g;

const replaceOnce = (source, [english, vietnamese]) => {
  const parts = source.split(english);
  if (parts.length !== 2) {
    throw new Error(`form-js has ${parts.length - 1} places with ${english}, expected one: adapt ${import.meta.url}`);
  }
  return parts.join(vietnamese);
};

const checkTable = (source) => {
  const code = source.replace(/^\s*\*.*$/gm, '');
  const missing = [...code.matchAll(TRANSLATED)]
    .map(([, single, double]) => single ?? double)
    .filter((text) => !(text in formTexts) && !text.startsWith('binding path'));
  if (missing.length) throw new Error(`form-texts.js lacks ${JSON.stringify(missing)}`);
};

export const vietnameseLiterals = {
  name: 'vietnamese-literals',
  setup(build) {
    build.onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      checkTable(source);
      return { contents: LITERALS.reduce(replaceOnce, source), loader: 'js' };
    });
  },
};
