// Asks the server for figures until they have been computed.
import { element } from '../dom.js';
import { call, root } from '../server.js';
import { texts } from './texts.js';

const AGAIN_AFTER = 700;

export const address = (plan, path, values = {}) => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const query = new URLSearchParams(given).toString();
  return `${root}/api/progress/${encodeURIComponent(plan)}/${path}${query && `?${query}`}`;
};

const pause = () => new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));

/** @param onStep called with steps done and steps in all; @param isWanted says whether anybody still waits */
export async function computed(url, onStep, isWanted = () => true) {
  while (isWanted()) {
    const answer = await call('GET', url);
    if (!answer.ok) return { refusal: answer.body?.message ?? (answer.status === 401 ? texts.signedOut : texts.failed) };
    if (answer.body.content !== undefined) return answer.body;
    onStep(answer.body.done, answer.body.of);
    await pause();
  }
  return {};
}

/** A line that a screen reader speaks as it changes. */
export const statusLine = (text) => element('p', { role: 'status', 'aria-live': 'polite', class: 'computing' }, text);

export const refused = (sentence) => element('p', { role: 'alert', class: 'fault' }, sentence);
