import type { Deficit } from '#policies/schema/knowledge';
import { coreDeficits } from './core-deficits';
import { innovationDeficits } from './innovation-deficits';
import { labourDeficits } from './labour-deficits';
import { marketDeficits } from './market-deficits';
import { outsideDeficits } from './outside-deficits';
import { socialDeficits } from './social-deficits';

/** The fourteen that everybody is asked about, then those of the optional parts. */
export const deficits: Deficit[] = [
  ...coreDeficits,
  ...marketDeficits,
  ...innovationDeficits,
  ...labourDeficits,
  ...socialDeficits,
  ...outsideDeficits,
];
