import type { Texts } from '#policies/schema/text';
import { coreGlossaryTexts } from './core-glossary';
import { moduleGlossaryTexts } from './module-glossary';

export const glossaryTexts: Texts['glossary'] = { ...coreGlossaryTexts, ...moduleGlossaryTexts };
