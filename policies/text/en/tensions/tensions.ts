import type { Texts } from '#policies/schema/text';
import { coreTensionTexts } from './core-tensions';
import { moduleTensionTexts } from './module-tensions';

export const tensionTexts: Texts['tensions'] = { ...coreTensionTexts, ...moduleTensionTexts };
