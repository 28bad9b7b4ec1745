import type { Texts } from '#policies/schema/text';
import { coreDeficitTexts } from './core-deficits';
import { innovationDeficitTexts } from './innovation-deficits';
import { labourDeficitTexts } from './labour-deficits';
import { marketDeficitTexts } from './market-deficits';
import { outsideDeficitTexts } from './outside-deficits';
import { socialDeficitTexts } from './social-deficits';

export const deficitTexts: Texts['deficits'] = {
  ...coreDeficitTexts,
  ...marketDeficitTexts,
  ...innovationDeficitTexts,
  ...labourDeficitTexts,
  ...socialDeficitTexts,
  ...outsideDeficitTexts,
};
