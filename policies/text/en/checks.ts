import type { Texts } from '../../schema/text';

export const checkTexts: Texts['checks'] = {
  'existing-system': {
    name: 'The system exists',
    met: 'Nothing in your plan sets out to create a system where there is none.',
    breached: 'Your plan aims to create a system where too few firms, or none, make the product today.',
    unknown: 'You have not yet said how many firms make the product today, or whether your aim is to create a system.',
    notApplicable: 'Your plan has no items, so it cannot aim at anything.',
  },
  'local-actors-lead': {
    name: 'Local people lead',
    met: 'Each item, petitions apart, has at least one lead from the place: firms, workers, an association, a school or a local office.',
    breached: 'At least one item, petitions apart, is led from outside only, in the place of local people.',
    unknown: 'Nobody has been named yet to lead at least one item.',
    notApplicable: 'Your plan has no item that somebody would have to lead.',
  },
  counterpart: {
    name: 'Local people put something in',
    met: 'Local people would put in money, work, land or a joint action.',
    breached: 'Local people would put in nothing, so no item of your plan can be funded yet.',
    unknown: 'You have not yet said what local people would put in.',
    notApplicable: 'Your plan has no items, so nothing asks for a local part.',
  },
  'by-type': {
    name: 'The plan fits the type',
    met: 'Every line that belongs to one type belongs to the type of your system.',
    breached: 'Your plan holds a line that was meant for another type of system.',
    unknown: 'The type of your system is not settled, so nobody can say which lines fit it.',
    notApplicable: 'Your system has no type or your plan has no items, so no line can be out of place.',
  },
  'environmental-clause': {
    name: 'Benefits carry the environmental clause',
    met: 'Each benefit goes only to those who comply with environmental law or have a dated plan to do so.',
    breached: 'Your plan gives benefits that are not tied to environmental law.',
    unknown: 'You have not yet said whether the benefits are tied to environmental law.',
    notApplicable:
      'Your plan gives nobody a benefit, or only help that we exempt because it makes compliance possible.',
  },
  'captured-association': {
    name: 'No money through a body that blocks small firms',
    met: 'No blocked attempt of small firms is named, or nothing is paid through the body that blocked it.',
    breached: 'An item is paid through an association although a named attempt of small firms was blocked.',
    unknown: 'You have not yet said what happened when small firms last tried something together.',
    notApplicable: 'Nothing was tried together or your plan has no items, so there is nothing to check.',
  },
  'no-capacity-push': {
    name: 'No push for capacity or low prices',
    met: 'Nothing in your plan adds capacity before the market for it has been studied.',
    breached:
      'An item adds capacity without a market study in an earlier stage, which tends to lower prices and quality.',
    unknown: 'You have not yet said what was argued in the last price talk with the main buyer.',
    notApplicable: 'Your system is not embryonic and not caught in low prices, or your plan has no items.',
  },
  'no-linear-imitation': {
    name: 'No copy of a center’s path',
    met: 'Your embryonic system follows stages of its own and takes no line from the package of a center.',
    breached: 'Your embryonic system is led through steps that belong to a center.',
    unknown: 'The type is not settled, so nobody can say whether the plan copies a center.',
    notApplicable: 'This check is for embryonic systems, and yours is not known to be one.',
  },
  'both-halves-together': {
    name: 'Selling and making stay together',
    met: 'All lines on selling and making stand in your plan, save those that a gate has switched off.',
    breached: 'Part of the block was taken out, so selling and making no longer go together.',
    unknown: 'It is not settled that your system is a center, so nobody can say whether the block belongs here.',
    notApplicable: 'This check is for centers, and your system is not known to be one.',
  },
  'groups-not-firms': {
    name: 'Groups, not single firms',
    met: 'No item of your plan is left to single larger firms alone.',
    breached: 'At least one item is for single larger firms alone.',
    unknown: 'At least one item does not say which firms it serves.',
    notApplicable: 'Your plan has no items, so no firm is singled out.',
  },
  'prerequisites-in-order': {
    name: 'First things first',
    met: 'No item of your plan stands before another one that it rests on.',
    breached: 'At least one item stands before another one that it rests on.',
    unknown: 'The order of the items cannot be read yet.',
    notApplicable: 'Your plan has no items, so there is no order to check.',
  },
  'no-conflicting-pair': {
    name: 'No two items that undo each other',
    met: 'No two items of your plan work against each other.',
    breached: 'Your plan holds two items that work against each other, and only one should stay.',
    unknown: 'Two items may work against each other, depending on an answer that is missing.',
    notApplicable: 'Your plan has no items, so none can work against another.',
  },
};
