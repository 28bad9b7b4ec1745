import type { FontSource } from './pdf/fonts';
import type { MakingStep } from './pdf/steps';
import type { Report } from './report';

/** Writes reports in one format. */
export type Renderer = {
  /** `onStep` hears how far the work is. */
  write: (report: Report, fonts: FontSource, onStep?: (step: MakingStep) => void) => Promise<Uint8Array<ArrayBuffer>>;
  /** Gets what most documents need, so that one can be written later without a network. */
  prepare: (fonts: FontSource) => Promise<void>;
};
