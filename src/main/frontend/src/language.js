// The language of the web applications' own words. Vietnamese unless somebody chose English, whatever the browser says:
// forms, files and papers are Vietnamese in any case.
import { root } from './server.js';

const NAME = 'MAIAM-LANGUAGE';
const A_YEAR = 365 * 24 * 60 * 60;

/** `vi` or `en`; the applications' config.js reads the same cookie. */
export const language = document.cookie.split('; ').includes(`${NAME}=en`) ? 'en' : 'vi';

export function choose(other) {
  document.cookie = `${NAME}=${other}; path=${root || '/'}; max-age=${A_YEAR}; SameSite=Lax`;
  window.location.reload();
}
