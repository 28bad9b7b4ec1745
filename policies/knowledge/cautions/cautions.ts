import type { Caution } from '#policies/schema/knowledge';
import { coreCautions } from './core-cautions';
import { moduleCautions } from './module-cautions';

/** All cautions: those of the core of the interview, then those that its optional parts bring in. */
export const cautions: Caution[] = [...coreCautions, ...moduleCautions];
