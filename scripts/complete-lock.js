import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './lib/run.js';

/**
 * Adds to package-lock.json the optional packages for other systems that npm left out because the registry at hand
 * does not carry them. Without them `npm ci` refuses the lock file everywhere. Run it after `npm install`.
 */
const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = completeLock(lock.packages);
if (added.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}
say(added.length > 0 ? `Added to package-lock.json:\n${added.join('\n')}` : 'package-lock.json is complete.');

function completeLock(packages) {
  const found = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolves(packages, path, name)) continue;
      const system = systemIn(name);
      if (!/^\d+\.\d+\.\d+/.test(range) || !system) {
        say(`Left out: ${name}@${range}, which names no exact version or no system.`);
        continue;
      }
      packages[`node_modules/${name}`] = {
        version: range,
        ...system,
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      };
      found.push(`${name}@${range}`);
    }
  }
  return found;
}

/** Whether a package finds another in its own node_modules folder or in one above it. */
function resolves(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** The system that a package such as "@next/swc-darwin-arm64" is built for. */
function systemIn(name) {
  const words = name.split('/').at(-1).split(/[-.]/);
  const os = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'].find((one) =>
    words.includes(one),
  );
  const cpu = ['arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].find((one) =>
    words.includes(one),
  );
  const arm = words.some((word) => word === 'arm' || /^gnueabihf|^musleabihf|^eabi/.test(word)) ? 'arm' : undefined;
  if (!cpu && !arm) return undefined;
  const libc = words.some((word) => word.startsWith('gnu'))
    ? 'glibc'
    : words.some((word) => word.startsWith('musl'))
      ? 'musl'
      : undefined;
  return { cpu: [cpu ?? arm], ...(os ? { os: [os] } : {}), ...(os === 'linux' && libc ? { libc: [libc] } : {}) };
}
