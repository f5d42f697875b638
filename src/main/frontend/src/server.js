// Addresses and headers of our own server, beside the web applications' own API.

const base = document.querySelector('base');
const webapps = base?.getAttribute('app-root') ?? '/camunda';

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
  const headers = {};
  const add = (header, token) => token && (headers[header] = decodeURIComponent(token));
  add('X-XSRF-TOKEN', cookie('XSRF-TOKEN'));
  add('X-MAIAM-XSRF', cookie('MAIAM-XSRF'));
  return headers;
};

/**
 * Calls the server and gives back `{status, ok, body}`; status 0 means that the server could not be reached.
 * A body that is not JSON is left out: it is never shown to a person.
 */
export async function call(method, url, content) {
  const headers = { Accept: 'application/json', ...tokens() };
  if (content !== undefined) headers['Content-Type'] = 'application/json';
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: content === undefined ? undefined : JSON.stringify(content),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
    });
    if (response.type === 'opaqueredirect') return { status: 401, ok: false };
    return { status: response.status, ok: response.ok, body: await response.json().catch(() => undefined) };
  } catch {
    return { status: 0, ok: false };
  }
}
