import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './lib/build.js';
import { playwrightCounts, settle, vitestCounts } from './lib/counts.js';
import { installIfNeeded } from './lib/install.js';
import { nodeFault } from './lib/node-version.js';
import { runNode, runNodeQuietly, say, tools } from './lib/run.js';
import { close, refusingToSkip, step } from './lib/steps.js';
import { prepareSystem } from './lib/system.js';

/** `--full`: all cases of the laws with a fresh seed, the suites that need documents, the clock; and nothing may be skipped. */
const isFull = process.argv.includes('--full');

/** Every check of the project, in one go; a failed step does not keep the others from running. */
async function test() {
  const fault = nodeFault('20.19');
  const install = await step('Install', async () => fault === undefined && (await installIfNeeded()));
  if (install.failed > 0) {
    say(fault ?? 'Nothing else can run.');
    return close([install]);
  }
  const { browser } = await prepareSystem();
  const reports = mkdtempSync(join(tmpdir(), 'arranjo-test-'));
  const seed = process.env.ARRANJO_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
  const env = isFull ? { ARRANJO_FULL: '1', ARRANJO_SEED: seed } : {};
  if (isFull) say(`The seed of the laws: ${seed} (ARRANJO_SEED=${seed} draws the same cases again).`);
  const [reading, unit] = await Promise.all([readingSteps(), unitTests(join(reports, 'vitest.json'), browser, env)]);
  const build = await step('Build', () => buildIfNeeded({ typesAreChecked: true }));
  const inBrowser = await step('Browser tests', () => {
    if (build.failed > 0) return refuse('Not run, because the build failed.');
    if (!browser) return refuse('Not run, because there is no browser.');
    return browserTests(join(reports, 'playwright.json'), browser);
  });
  rmSync(reports, { recursive: true, force: true });
  const results = [...reading, unit, build, inBrowser];
  return close(isFull ? results.map(refusingToSkip) : results);
}

/** What only reads the sources, one after the other, beside the unit tests; each prints its part when it is done. */
async function readingSteps() {
  const format = ['--check', '--log-level', 'warn', '--cache', '--cache-location', cache('prettier'), '.'];
  return [
    await step('Format', () => succeeds('Format', tools.prettier, format)),
    await step('Types', types),
    // Without a cache: whether imports run in circles or a promise is left alone depends on other files as well.
    await step('Lint', () => succeeds('Lint', tools.eslint, ['.'])),
    await step('Unused', () => succeeds('Unused', tools.knip, ['--no-progress'])),
  ];
}

async function types() {
  const generated = await succeeds('Types of routes', tools.next, ['typegen']);
  const checked = await succeeds('Types', tools.tsc, ['--noEmit', '--tsBuildInfoFile', cache('types.tsbuildinfo')]);
  return generated && checked;
}

function unitTests(file, browser, env) {
  return step('Unit tests', async () => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runNode(tools.vitest, ['run', ...reporters], {
      env: { ...env, ...(browser ? { CHROMIUM_PATH: browser } : {}) },
    });
    return settle(code, vitestCounts(file));
  });
}

/** The pages; in the full run also what is held to the clock, by itself. */
async function browserTests(file, browser) {
  const projects = isFull ? ['pages', 'perf'] : ['pages'];
  const counts = [];
  for (const project of projects) {
    say(`\n== Browser tests: ${project}`);
    const { code } = await runNode(tools.playwright, ['test', `--project=${project}`, '--reporter=list,json'], {
      env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    counts.push(settle(code, playwrightCounts(file)));
    rmSync(file, { force: true });
  }
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
    left: counts.flatMap(({ left = [] }) => left),
  };
}

async function succeeds(name, tool, args) {
  const { code, output } = await runNodeQuietly(tool, args);
  say(`\n== ${name}: ${code === 0 ? 'ok' : 'FAILED'}${output.trim() === '' ? '' : `\n${output.trim()}`}`);
  return code === 0;
}

function refuse(reason) {
  say(reason);
  return { passed: 0, failed: 1, skipped: 0 };
}

const cache = (name) => join('node_modules/.cache/arranjo', name);

process.exitCode = await test();
