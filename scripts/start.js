import { nodeFault } from './lib/node-version.js';
import { buildIfNeeded } from './lib/build.js';
import { installIfNeeded } from './lib/install.js';

/** Makes the application ready on a machine that has only Node and npm, and serves it on PORT (3000 unless set) of HOST (this machine only unless set). */
async function start() {
  const fault = nodeFault('20.9');
  if (fault) return stop(fault);
  const port = Number(process.env.PORT || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return stop(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`);
  if (!(await installIfNeeded())) return 1;
  if (!(await buildIfNeeded())) return stop('The build failed. The message above says why.');
  process.env.NODE_ENV = 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // The package may have been installed just now.
  const { serve } = await import('./server/serve.js');
  return serve({ port, host: process.env.HOST || undefined });
}

function stop(message) {
  console.error(message);
  return 1;
}

process.exit(await start());
