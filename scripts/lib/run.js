import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The JavaScript file behind a tool's command, so that it starts without a shell on every system. */
export const tools = {
  next: join(root, 'node_modules/next/dist/bin/next'),
  eslint: join(root, 'node_modules/eslint/bin/eslint.js'),
  prettier: join(root, 'node_modules/prettier/bin/prettier.cjs'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  knip: join(root, 'node_modules/knip/bin/knip.js'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
  playwright: join(root, 'node_modules/@playwright/test/cli.js'),
};

export const say = (text) => console.log(text);

/**
 * Runs a program to its end with its output on ours.
 * @returns {Promise<{ code: number, signal: NodeJS.Signals | null }>} the exit code; 127 when the program could not start.
 */
export function run(
  command,
  args,
  { env = {}, input = 'ignore', quiet = false, shell = false, passSignals = false } = {},
) {
  return new Promise((resolve) => {
    const output = quiet ? 'ignore' : 'inherit';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: [input, output, output],
      shell,
    });
    const stopListening = passSignals ? forwardSignals(child) : () => {};
    child.on('error', (error) => {
      stopListening();
      if (!quiet) console.error(`Could not start ${command}: ${error.message}`);
      resolve({ code: 127, signal: null });
    });
    child.on('exit', (code, signal) => {
      stopListening();
      resolve({ code: code ?? 1, signal });
    });
  });
}

/** Runs a Node tool of this project. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);

/**
 * Runs a Node tool of this project and keeps what it prints, for steps that run beside others.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNodeQuietly(script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
    child.on('error', (error) => resolve({ code: 127, output: `Could not start ${script}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });
}

function forwardSignals(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const handlers = signals.map((signal) => [signal, () => child.kill(signal)]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  const watch = stopWithNpm(child);
  return () => {
    clearInterval(watch);
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

/** npm gives a signal to its shell only, which dies without passing it on; then this process gets another parent. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
}
