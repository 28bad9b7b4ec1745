import { nodeFault } from './lib/node-version.js';
import { buildIfNeeded } from './lib/build.js';
import { installIfNeeded } from './lib/install.js';
import { runNode, say, tools } from './lib/run.js';

/** Makes the application ready on a machine that has only Node and npm, and serves it on PORT (3000 unless set). */
async function start() {
  const fault = nodeFault('20.9');
  if (fault) return stop(fault);
  const port = Number(process.env.PORT || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return stop(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`);
  if (!(await installIfNeeded())) return 1;
  if (!(await buildIfNeeded())) return stop('The build failed. The message above says why.');
  say(`Arranjo: http://localhost:${port} (Ctrl+C stops it)`);
  const { code, signal } = await runNode(tools.next, ['start', '--port', String(port)], {
    env: { NODE_ENV: 'production', PORT: String(port) },
    input: 'inherit',
    passSignals: true,
  });
  if (signal) process.kill(process.pid, signal);
  return code;
}

function stop(message) {
  console.error(message);
  return 1;
}

process.exitCode = await start();
