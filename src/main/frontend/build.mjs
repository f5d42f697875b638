// Bundles the browser code into the folder that the application serves, beside the resources Maven has copied there.
import { cpSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { vietnameseLiterals } from './build/vietnamese-literals.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const classes = join(here, '../../../target/classes');
const webapps = join(classes, 'META-INF/resources/webjars/camunda/app');

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  legalComments: 'eof',
  loader: { '.svg': 'dataurl' },
  logLevel: 'warning',
  target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
};

const bundle = (from, outfile) =>
  build({
    ...common,
    entryPoints: [join('src', from)],
    outfile,
    charset: 'utf8',
    format: 'esm',
    plugins: [vietnameseLiterals],
  });

const script = (from, to) => bundle(from, join(webapps, to));

/** What is heavy and seldom needed (forms) becomes a file of its own that the page asks for when it does. */
const pageScript = (from, name) =>
  build({
    ...common,
    entryPoints: { [name]: join('src', from) },
    outdir: join(classes, 'static/page'),
    chunkNames: `${name}-[hash]`,
    splitting: true,
    charset: 'utf8',
    format: 'esm',
    plugins: [vietnameseLiterals],
  });

const style = (from, to) => build({ ...common, entryPoints: [join('src/styles', from)], outfile: join(classes, to) });

/** The letters that the PDF of a paper carries with it. */
const font = (file) => {
  const from = join(here, 'node_modules/@expo-google-fonts', file);
  cpSync(from, join(classes, 'fonts', basename(file)));
};

[
  'tinos/400Regular/Tinos_400Regular.ttf',
  'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'tinos/700Bold/Tinos_700Bold.ttf',
  'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
].forEach(font);

await Promise.all([
  script('tasklist/index.js', 'tasklist/scripts/maiam.js'),
  ...['welcome', 'cockpit', 'admin'].map((app) => script(`session/${app}.js`, `${app}/scripts/maiam.js`)),
  pageScript('case-file/page.js', 'case-file'),
  pageScript('register/page.js', 'register'),
  pageScript('plans/page.js', 'plans'),
  style('file.css', 'static/page/case-file.css'),
  style('case-file-form.css', 'static/page/case-file-form.css'),
  style('tasklist.css', 'META-INF/resources/webjars/camunda/app/tasklist/styles/user-styles.css'),
  // Charts and diagrams come only when they are looked at.
  script('overview/page.js', 'cockpit/scripts/maiam-overview.js'),
  style('cockpit.css', 'META-INF/resources/webjars/camunda/app/cockpit/styles/user-styles.css'),
  ...['welcome', 'admin'].map((app) =>
    style('webapps.css', `META-INF/resources/webjars/camunda/app/${app}/styles/user-styles.css`),
  ),
]);
