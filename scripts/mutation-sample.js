import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { drawn } from './lib/drawn.js';
import { say } from './lib/run.js';

/** The same mutants every time, as long as the code is the same. */
const SEED = 20_261_130;
const COUNT = 400;

/**
 * Tries a sample of the mutants of the engine and the readings: all are too many to be tried often. Arguments choose a part of the sample:
 * the first mutant and the one after the last, as in "0 100".
 */
async function main() {
  const [from = 0, to = COUNT] = process.argv.slice(2).map(Number);
  const instrument = Instrumenter.prototype.instrument;
  // All mutants are made, since one may stand inside another; those that are not drawn are never switched on.
  Instrumenter.prototype.instrument = async function (...given) {
    const { files, mutants } = await instrument.apply(this, given);
    const sample = drawn(mutants, COUNT, SEED).slice(from, to);
    say(`${sample.length} of ${mutants.length} mutants are tried.`);
    return { files, mutants: sample };
  };
  await new Stryker({ configFile: 'stryker.sample.config.json' }).runMutationTest();
}

await main();
