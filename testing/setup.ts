import fc from 'fast-check';
import { runs, seed } from './laws';

fc.configureGlobal({ seed, numRuns: runs(500) });
