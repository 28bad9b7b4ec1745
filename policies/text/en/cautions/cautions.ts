import type { Texts } from '#policies/schema/text';
import { coreCautionTexts } from './core-cautions';
import { moduleCautionTexts } from './module-cautions';

export const cautionTexts: Texts['cautions'] = { ...coreCautionTexts, ...moduleCautionTexts };
