// Addresses and headers of our own server, beside the web applications' own API.

const base = document.querySelector('base');
export const webapps = base?.getAttribute('app-root') ?? '/camunda';

/** The application's own root: the web applications live one folder below it. */
export const root = webapps.replace(/\/[^/]*$/, '');

export const signInPage = `${root}/login`;

const cookie = (name) =>
  document.cookie
    .split('; ')
    .find((entry) => entry.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The tokens of both sides: Camunda checks the first on its API, our server the second. Read anew at every call. */
const tokens = () => {
  const both = {};
  const add = (header, token) => token && (both[header] = decodeURIComponent(token));
  add('X-XSRF-TOKEN', cookie('XSRF-TOKEN'));
  add('X-MAIAM-XSRF', cookie('MAIAM-XSRF'));
  return both;
};

/** What every request carries. */
export const headers = () => ({ Accept: 'application/json', ...tokens() });

const LONGEST_FAREWELL = 20_000;

const request = (method, url, content, { keepalive = false } = {}) => {
  const all = headers();
  if (content !== undefined) all['Content-Type'] = 'application/json';
  const text = content === undefined ? undefined : JSON.stringify(content);
  return fetch(url, {
    method,
    headers: all,
    body: text,
    // Browsers let no more than this outlive its page; what is larger has to take its chance.
    keepalive: keepalive && text?.length < LONGEST_FAREWELL,
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'manual',
  });
};

/** Camunda's token belongs to a session: after signing in anew in another tab it comes with the next read. */
const lacksToken = (response) => response.status === 403 && response.headers.get('X-XSRF-TOKEN') === 'Required';

async function requestWithToken(...all) {
  const response = await request(...all);
  if (!lacksToken(response)) return response;
  await request('GET', `${webapps}/api/engine/engine/`);
  return request(...all);
}

/**
 * Calls the server and gives back `{status, ok, body}`; status 0 means that the server could not be reached.
 * A body that is not JSON is left out: it is never shown to a person. `how.keepalive`: the page may be gone before the
 * answer is there.
 */
export async function call(method, url, content, how) {
  try {
    const response = await requestWithToken(method, url, content, how);
    // Our server never redirects a call, except to the sign-in page.
    if (response.type === 'opaqueredirect') return { status: 401, ok: false };
    return { status: response.status, ok: response.ok, body: await response.json().catch(() => undefined) };
  } catch {
    return { status: 0, ok: false };
  }
}
