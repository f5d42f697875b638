// Bundles the browser code into the folder that the application serves, beside the resources Maven has copied there.
import { dirname, join } from 'node:path';
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

const script = (from, to) =>
  build({
    ...common,
    entryPoints: [join('src', from)],
    outfile: join(webapps, to),
    charset: 'utf8',
    format: 'esm',
    plugins: [vietnameseLiterals],
  });

const style = (from, to) => build({ ...common, entryPoints: [join('src/styles', from)], outfile: join(classes, to) });

await Promise.all([
  script('tasklist/index.js', 'tasklist/scripts/maiam.js'),
  ...['welcome', 'cockpit', 'admin'].map((app) => script(`session/${app}.js`, `${app}/scripts/maiam.js`)),
  style('tasklist.css', 'META-INF/resources/webjars/camunda/app/tasklist/styles/user-styles.css'),
  ...['welcome', 'cockpit', 'admin'].map((app) =>
    style('webapps.css', `META-INF/resources/webjars/camunda/app/${app}/styles/user-styles.css`),
  ),
]);
