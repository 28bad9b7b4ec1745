import type { Rationales } from '#policies/schema/text';

export const coreCautionRationales: Rationales['cautions'] = {
  'no-capacity-or-low-price-push':
    'The sentence on capacity and falling prices is about embryonic systems; reading it for the other types too, and the advice against prizes, is ours.',
  'captured-association-is-no-channel':
    'The source tells of larger firms that control associations and impair small ones. What becomes of money, how to judge, and the same caution for a body that government controls are our reading.',
  'do-not-scrap-used-equipment':
    'The source tells that aid tied to scrapping took part in the absence of local repair and supply; the rule not to do so is ours.',
  'advanced-vectors-resist-regional-aims':
    'That no full recipe for these systems exists is our reading of a short passage.',
  'registers-miss-producers':
    'The facts are in the sources; what they mean for a location quotient or a share is our reading.',
  'a-gain-here-may-be-a-loss-there':
    'One source asks whether what is possible for some is possible for many, another tells of a service sold to rivals; the question who loses is ours.',
  'never-create-from-nothing': 'That a system cannot be made is the source’s; the question to ask instead is ours.',
  'no-money-without-counterpart':
    'The commitment is required by the source; what its absence shows, and that the item waits, is ours.',
  'no-uniform-policy':
    'That specific measures differ by type and stage is the source’s; what becomes of a copied package is ours.',
  'no-locational-tournaments': 'The concern is David’s; by what a contest begins and how others answer is ours.',
  'concentration-is-not-interdependence':
    'That closeness is not dependence is in both sources; the signs to ask for are ours.',
  'not-for-continuous-processes': 'The source screens by product; asking for the process instead of the class is ours.',
  'no-single-firm-targeting':
    'What such programmes cost and yield is told there; offering the help to a group is our step from it.',
  'shared-information-leaks': 'What happened in Birigui is told there; agreeing on the buyers beforehand is ours.',
  'macro-policy-can-undo-local-work':
    'That national policy can undo local efforts is the source’s; what to write into the plan is ours.',
  'chains-may-break-cohesion':
    'What chains give and take is told in the source; the advice not to recommend one half alone is ours.',
};
