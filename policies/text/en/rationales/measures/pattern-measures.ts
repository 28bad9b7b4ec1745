import type { Rationales } from '#policies/schema/text';

export const patternMeasureRationales: Rationales['measures'] = {
  'by-products':
    'One company is told of; that it is a thought for places with waste is ours. Interpretation: less waste, and fat from the tanneries. Ours: the two remarks on when not.',
  'local-savings-bank-credit':
    'The loans and their effect are direct; that they would do harm where too many start already is ours.',
  'whole-sector-framework':
    'The preface announces it; the chapters that describe it are not at hand. Ours: not to quote it as a programme.',
  'roles-to-assign':
    'The preface announces it; the chapter that describes it is not at hand. Ours: only a body that has said yes.',
  'conducive-conditions-first':
    'The preface announces it; the chapter that describes it is not at hand. Ours: what to look for first.',
  'premises-and-services-by-town-hall': 'Ours: how to read it.',
  'research-by-associations': 'Interpretation: that members paid; what a body without trust would do.',
  'artisan-federation-package': 'Ours: to take credit and purchasing as advice.',
  'joint-presence-at-fairs': 'Interpretation: whom the stand would show.',
  'small-firm-tax-relief': 'Interpretation: what a limit of size rewards.',
  'context-sensitive-instruments': 'Ours: not to quote it for one measure.',
};
