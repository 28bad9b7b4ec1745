import type { Rationales } from '#policies/schema/text';

export const coreCautionRationales: Rationales['cautions'] = {
  'no-capacity-or-low-price-push':
    'The sentence on capacity and falling prices is about embryonic systems; reading it for the other types too is ours.',
  'captured-association-is-no-channel':
    'The source speaks of associations led by larger firms; the same caution for one that government controls is our reading.',
  'do-not-scrap-used-equipment':
    'The source tells that aid tied to scrapping took part in the absence of local repair and supply; the rule not to do so is ours.',
  'advanced-vectors-resist-regional-aims':
    'That no full recipe for these systems exists is our reading of a short passage.',
  'registers-miss-producers':
    'The facts are in the sources; what they mean for a location quotient or a share is our reading.',
  'a-gain-here-may-be-a-loss-there':
    'One source asks whether what is possible for some is possible for many, another tells of a service sold to rivals; the question who loses is ours.',
};
