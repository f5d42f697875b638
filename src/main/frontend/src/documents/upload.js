// One file on its way to the server, with how far it is, or why it was not taken.
import { element } from '../dom.js';
import { headers } from '../server.js';
import { texts } from '../texts.js';

const words = texts.documents;

/** `{line, send, kept}`: the line that shows it; `send()` ends when the server has answered; `kept`: whether it took it. */
export function upload(address, file, largest) {
  const bar = element('progress', { max: '100', value: '0', 'aria-label': words.sending(file.name) });
  const said = element('span', {}, words.waiting);
  const entry = { line: element('li', {}, element('strong', {}, file.name), bar, said), kept: false };

  const refuse = (sentence) => {
    bar.remove();
    entry.line.classList.add('maiam-upload-refused');
    said.textContent = sentence;
  };
  const answered = ({ status, body }) => {
    entry.kept = status === 201;
    if (!entry.kept) return refuse(reason(body) ?? words.byStatus(status));
    bar.remove();
    said.textContent = body.name === file.name ? words.kept : words.keptAs(body.name);
  };
  entry.send = async () => {
    if (file.size > largest) return refuse(words.tooLarge);
    said.textContent = '';
    answered(await post(address, file, (percent) => (bar.value = percent)));
  };
  return entry;
}

/** The name stands before it already. */
const reason = (body) => {
  const [refusal] = body?.refusals ?? [];
  return refusal ? `${refusal.reason} ${refusal.remedy}` : body?.message;
};

/** By the older way: it alone says how far a file has come. */
const post = (address, file, progress) =>
  new Promise((resolve) => {
    const content = new FormData();
    content.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', address);
    Object.entries(headers()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress((100 * loaded) / total);
    request.onload = () => resolve({ status: request.status, body: request.response });
    request.onerror = () => resolve({ status: 0 });
    request.send(content);
  });
