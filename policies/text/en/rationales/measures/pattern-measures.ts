import type { Rationales } from '#policies/schema/text';

export const patternMeasureRationales: Rationales['measures'] = {
  'by-products': 'One company is told of; that it is a thought for places with waste is ours.',
  'local-savings-bank-credit':
    'The loans and their effect are direct; that they would do harm where too many start already is ours.',
  'whole-sector-framework': 'The preface announces it; the chapters that describe it are not at hand.',
  'roles-to-assign': 'The preface announces it; the chapter that describes it is not at hand.',
  'conducive-conditions-first': 'The preface announces it; the chapter that describes it is not at hand.',
};
