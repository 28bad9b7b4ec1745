import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './lib/run.js';

/**
 * Adds to package-lock.json the optional packages for other systems that npm left out because the registry at hand
 * does not carry them (without them `npm ci` refuses the lock file everywhere), and the hash of each package that has none.
 * Run it after `npm install`.
 */
const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const before = JSON.stringify(lock.packages);
const added = completeLock(lock.packages);
const hashed = addHashes(lock.packages);
if (JSON.stringify(lock.packages) !== before) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
}
say(added.length > 0 ? `Added to package-lock.json:\n${added.join('\n')}` : 'package-lock.json has every package.');
say(
  `Hashes added: ${hashed.added.length}${hashed.missing.length > 0 ? `; not to be had: ${hashed.missing.join(', ')}` : ''}.`,
);
process.exitCode = hashed.missing.length > 0 ? 1 : 0;

/** Asks the registry for the hash of each package that came without one. */
function addHashes(packages) {
  const hashed = { added: [], missing: [] };
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || entry.link || entry.integrity) continue;
    const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${entry.version}`;
    const { stdout } = spawnSync('npm', ['view', name, 'dist.integrity'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const integrity = (stdout ?? '').trim();
    if (!integrity.startsWith('sha512-')) {
      hashed.missing.push(name);
      continue;
    }
    const { version, ...rest } = entry;
    packages[path] = { version, integrity, ...rest };
    hashed.added.push(name);
  }
  return hashed;
}

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
