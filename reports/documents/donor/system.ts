import { factsOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { sentenceOf } from '#reports/documents/plan/sentence';
import { presentCeiling } from '#reports/presenters/plan/ceiling';
import type { Part } from './part';

/** What the system is and where it lies; what only the funder can say is left to fill in. */
export function systemPart(context: FormContext): Part {
  const { assessment, t } = context;
  const { product, productKind, activity, region, country, decision } = assessment.profile;
  const kind = productKind === undefined || productKind === product ? [] : [productKind];
  const ceiling = presentCeiling(context);
  return {
    id: 'system',
    heading: t('donor.system.heading'),
    standing: 'partly',
    blocks: factsOf([
      [t('donor.system.what'), sentenceOf(context)],
      [t('donor.system.product'), [product, ...kind].join(': ')],
      [t('donor.system.activity'), activity === undefined ? '' : `${activity.scheme}, ${activity.code}`],
      [t('donor.system.place'), t('cover.region', { region, country })],
      [t('donor.system.decision'), decision?.what?.trim() || t('donor.notStated')],
      [t('donor.system.by'), decision?.by?.trim() || t('donor.notStated')],
      [t('donor.system.ceiling'), [ceiling.text || t('donor.notStated'), ...ceiling.lines].join('\n')],
      [t('donor.system.markers'), t('donor.system.outside')],
      [t('donor.system.eligibility'), t('donor.system.outside')],
    ]),
  };
}
