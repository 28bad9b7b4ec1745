import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run, say } from './run.js';

/** Installs the dependencies with `npm ci` unless node_modules already holds what package-lock.json asks for. */
export async function installIfNeeded() {
  const reason = whyInstall(root);
  if (!reason) return true;
  say(`Installing dependencies (${reason}). This needs the network and may take some minutes.`);
  // The build needs development dependencies such as TypeScript, whatever NODE_ENV says.
  const shared = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (await npm(['ci', ...shared])) return true;
  say(
    'npm ci did not succeed; trying npm install, which is less strict about package-lock.json and leaves it as it is.',
  );
  if (await npm(['install', '--no-save', ...shared])) return true;
  say('The dependencies could not be installed. The messages above say why.');
  return false;
}

async function npm(args) {
  const { command, first, shell } = npmCommand();
  const { code } = await run(command, [...first, ...args], { env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }, shell });
  return code === 0;
}

/** Why node_modules does not answer to package-lock.json; undefined when it does. Compares versions, never dates. */
export function whyInstall(folder) {
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  if (!installed) return 'none are installed yet';
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  if (!wanted) return undefined;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const present = installed[path];
    // npm leaves out optional packages made for another system.
    if (!present && (entry.optional || entry.devOptional)) continue;
    if (!present || present.version !== entry.version) return `${path.replace(/^.*node_modules\//, '')} has changed`;
    if (!existsSync(join(folder, path, 'package.json'))) return `${path.replace(/^.*node_modules\//, '')} is missing`;
  }
  return undefined;
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function npmCommand() {
  const beside = dirname(process.execPath);
  const scripts = [
    process.env.npm_execpath,
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = scripts.find((path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path));
  if (script) return { command: process.execPath, first: [script], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}
