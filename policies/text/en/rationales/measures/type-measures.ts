import type { Rationales } from '#policies/schema/text';

export const typeMeasureRationales: Rationales['measures'] = {
  'trial-of-technique':
    'The source asks for the technical and production capability that the segments need; the small trial is ours.',
  'technical-and-production-capability':
    'The source asks for the capability; that a verified trial comes first is our own condition.',
  'learn-from-older-centers':
    'That vectors can avoid repeated mistakes is in the source; the visit and the written list are our way of doing it.',
  'trajectory-from-opportunities':
    'The source names the challenge and no measure; the register of opportunities and the yearly choice are ours.',
};
