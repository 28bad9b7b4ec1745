import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './lib/build.js';
import { playwrightCounts, settle, vitestCounts } from './lib/counts.js';
import { installIfNeeded } from './lib/install.js';
import { nodeFault } from './lib/node-version.js';
import { runNode, say, tools } from './lib/run.js';
import { prepareSystem } from './lib/system.js';

/** Every check of the project, in one go; a failed step does not keep the others from running. */
async function test() {
  const fault =
    nodeFault('20.19') ?? ((await step('Install', installIfNeeded)).failed > 0 ? 'Nothing else can run.' : undefined);
  if (fault) {
    say(fault);
    return close([{ name: 'Install', passed: 0, failed: 1, skipped: 0 }]);
  }
  const { browser } = await prepareSystem();
  const reports = mkdtempSync(join(tmpdir(), 'arranjo-test-'));
  const results = [];
  results.push(await step('Format', () => succeeds(tools.prettier, ['--check', '--log-level', 'warn', '.'])));
  results.push(await step('Lint', () => succeeds(tools.eslint, ['.'])));
  results.push(await step('Types', types));
  results.push(await step('Unit tests', () => unitTests(join(reports, 'vitest.json'), browser)));
  const build = await step('Build', buildIfNeeded);
  results.push(build);
  results.push(
    await step('Browser tests', () => {
      if (build.failed > 0) return refuse('Not run, because the build failed.');
      if (!browser) return refuse('Not run, because there is no browser.');
      return browserTests(join(reports, 'playwright.json'), browser);
    }),
  );
  rmSync(reports, { recursive: true, force: true });
  return close(results);
}

async function types() {
  const generated = await succeeds(tools.next, ['typegen']);
  const checked = await succeeds(tools.tsc, ['--noEmit']);
  return generated && checked;
}

async function unitTests(file, browser) {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runNode(tools.vitest, args, { env: browser ? { CHROMIUM_PATH: browser } : {} });
  return settle(code, vitestCounts(file));
}

async function browserTests(file, browser) {
  const { code } = await runNode(tools.playwright, ['test', '--reporter=list,json'], {
    env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return settle(code, playwrightCounts(file));
}

async function succeeds(tool, args) {
  const { code } = await runNode(tool, args);
  return code === 0;
}

function refuse(reason) {
  say(reason);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** Runs one step; a step that only succeeds or fails counts as one test. */
async function step(name, action) {
  say(`\n== ${name}`);
  const began = Date.now();
  const outcome = await action();
  const counts =
    typeof outcome === 'boolean' ? { passed: outcome ? 1 : 0, failed: outcome ? 0 : 1, skipped: 0 } : outcome;
  return { name, ...counts, seconds: Math.round((Date.now() - began) / 1000) };
}

function close(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say('\n== Summary');
  for (const { name, passed, failed, skipped, seconds = 0 } of results) {
    const left = skipped > 0 ? `, ${skipped} skipped` : '';
    say(
      `${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(14)} ${passed} passed, ${failed} failed${left} (${seconds} s)`,
    );
  }
  const [passed, failed] = [sum('passed'), sum('failed')];
  say(`tests: ${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

process.exitCode = await test();
