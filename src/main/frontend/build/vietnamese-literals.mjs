// form-js translates most of its texts through its `translate` service, but a few are literals in its source. They are
// replaced while bundling; the build fails if a new version of form-js has moved one, so that no English slips through.
import { readFile } from 'node:fs/promises';

const LITERALS = [
  ["placeholder: 'Search'", "placeholder: 'Tìm kiếm'"],
  ["children: valueLabel || 'Select'", "children: valueLabel || 'Chọn'"],
  ["emptyListMessage = 'No results'", "emptyListMessage = 'Không có kết quả'"],
  ['`Remove list item ${itemIndex + 1}`', '`Xóa dòng ${itemIndex + 1}`'],
  ["'hh:mm'", "'giờ:phút'"],
];

const replaceOnce = (source, [english, vietnamese]) => {
  const parts = source.split(english);
  if (parts.length !== 2) {
    throw new Error(`form-js has ${parts.length - 1} places with ${english}, expected one: adapt ${import.meta.url}`);
  }
  return parts.join(vietnamese);
};

export const vietnameseLiterals = {
  name: 'vietnamese-literals',
  setup(build) {
    build.onLoad({ filter: /form-js-viewer[\\/]dist[\\/]index\.es\.js$/ }, async ({ path }) => ({
      contents: LITERALS.reduce(replaceOnce, await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
