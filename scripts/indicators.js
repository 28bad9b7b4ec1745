import { programIfNeeded } from './lib/program.js';
import { installIfNeeded } from './lib/install.js';
import { runNode } from './lib/run.js';

/** Runs the indicators on a table; builds the program first where its sources have changed. */
async function main() {
  if (!(await installIfNeeded())) return 2;
  const program = await programIfNeeded();
  const { code } = await runNode(program, process.argv.slice(2), { input: 'inherit', passSignals: true });
  return code;
}

process.exitCode = await main();
