// Where the server keeps a file: of a case, whose code begins with a digit, or of an entry in a register.
import { root } from '../server.js';

const isCase = (code) => /^\d/.test(code);

export const dossier = (code) => `${root}/api/${isCase(code) ? 'cases' : 'entries'}/${encodeURIComponent(code)}`;
