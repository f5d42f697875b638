import { ours, ready } from './application.js';
import { ownPages } from './navigation.js';

const welcome = ours('welcome', []);
// Camunda shows links of its own there; ours are the pages a person may open.
const links = (await ownPages()).map(({ title, path }) => ({ label: title, href: path }));
welcome.decorator('customLinks', [() => links]);

await ready('welcome', import.meta.url);

export default [];
