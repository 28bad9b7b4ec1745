import type { Texts } from '#policies/schema/text';

export const checkTexts: Texts['checks'] = {
  'existing-system': {
    name: 'The system exists',
    met: 'Nothing in your plan sets out to create a system where there is none.',
    breached:
      'Your plan, or an item of it, sets out to create a system where too few firms, or none, make the product today.',
    unknown:
      'You have not yet said how many firms make the product today, or whether your aim, or an item of your own, is to create a system.',
    open: {
      questions: {
        'firm-count': 'You have not yet said how many firms make the product today, registered or not.',
        aim: 'You have not yet said whether your aim is to create a system.',
      },
      items: 'An item of your own does not say whether it sets out to create a system.',
    },
    notApplicable: 'Your plan has no items, so it cannot aim at anything.',
    mend: 'Take the item out, or turn it into a map of the trades that already have firms here. If more firms make the product than you said, correct the answer.',
  },
  'local-actors-lead': {
    name: 'Local people lead',
    met: 'Each item, petitions apart, has at least one lead from the place: firms, workers, an association, a school or a local office.',
    breached: 'At least one item, petitions apart, is led from outside only, in the place of local people.',
    unknown: 'Nobody has been named yet to lead at least one item.',
    notApplicable: 'Your plan has no item that somebody would have to lead.',
    mend: 'Name somebody from the place to lead the item. Let those from outside take part or pay.',
  },
  counterpart: {
    name: 'Local people put something in',
    met: 'Local people would put in money, work, land or a joint action.',
    breached: 'Local people would put nothing into at least one item, so it cannot be funded yet.',
    unknown: 'You have not yet said what local people would put in, or not for each item that you took over.',
    open: {
      questions: { counterpart: 'You have not yet said what local people would put in.' },
      items: 'At least one item that you took over does not say what local people put into it.',
    },
    notApplicable: 'Your plan has no items, so nothing asks for a local part.',
    mend: 'Write down what local people put into each item: money, land, staff time or a joint action. Until they offer something, postpone the item.',
  },
  'by-type': {
    name: 'The plan fits the type',
    met: 'Every measure that belongs to a type belongs to the type of your system.',
    breached: 'Your plan has a measure that was meant for another type of system.',
    unknown: 'The type of your system is not settled, so nobody can say which measures fit it.',
    notApplicable: 'Your system has no type or your plan has no items, so no measure can be out of place.',
    mend: 'Take the measure out, or postpone it until your system is of that type. If you think that the type is wrong, look at its figures and answers first.',
  },
  'environmental-clause': {
    name: 'Benefits carry the environmental clause',
    met: 'Each benefit goes only to those who comply with environmental law or have a dated plan to do so.',
    breached:
      'Your plan gives benefits that are not tied to environmental law, or rests on a plan to comply that nobody wrote down.',
    unknown: 'You have not yet said whether the benefits are tied to environmental law.',
    notApplicable:
      'Your plan gives nobody a benefit, or only help that we exempt because it makes compliance possible.',
    mend: 'Write the clause into each item: whoever receives something complies with the law, or has a plan with dates. Say what the plan is.',
  },
  'captured-association': {
    name: 'No money through a body that small firms do not control',
    met: 'Nothing is paid through a body that blocked small firms or that the government runs, or no such body is known.',
    breached:
      'An item is paid through an association although small firms were blocked, or although the government runs it.',
    unknown:
      'You have not yet said what happened when small firms last tried something together, or whether an item of your own is paid through the association.',
    open: {
      questions: {
        'joint-attempts': 'You have not yet said what happened when small firms last tried something together.',
      },
      items: 'An item of your own does not say whether it is paid through the association.',
    },
    notApplicable: 'Nothing was tried together or your plan has no items, so there is nothing to check.',
    mend: 'Give the money to a body that small firms run themselves, or to a group of firms by contract. If no such body exists yet, begin with that.',
  },
  'no-capacity-push': {
    name: 'No push for capacity or low prices',
    met: 'Nothing in your plan lowers prices, or adds capacity before the market for it has been studied.',
    breached:
      'An item lowers prices, or adds capacity without a market study in an earlier stage, which tends to lower prices and quality.',
    unknown:
      'You have not yet said what was argued in the last price talk with the main buyer, or whether an item of your own adds capacity or lowers prices.',
    open: {
      questions: {
        'last-price-talk': 'You have not yet said what was argued in the last price talk with the main buyer.',
      },
      items: 'An item of your own does not say whether it adds capacity or lowers prices.',
    },
    notApplicable: 'Your system is not embryonic and not caught in low prices, or your plan has no items.',
    mend: 'Put the market study for a niche into an earlier stage, and let the item wait for what it finds. Take out whatever only makes the product cheaper.',
  },
  'no-linear-imitation': {
    name: 'No copy of a center’s path',
    met: 'Your embryonic system follows stages of its own and takes no line from the package of a center.',
    breached: 'Your embryonic system is led through steps that belong to a center.',
    unknown: 'An item of your own does not say whether it was taken over from a center.',
    notApplicable: 'This check is for embryonic systems, and yours is not known to be one.',
    mend: 'Take the step out and go by stages of your own: first a market for what few others make, then the technique that it needs.',
  },
  'both-halves-together': {
    name: 'Selling and making stay together',
    met: 'All measures on selling and making are in one stage of your plan, except those that a gate has switched off.',
    breached: 'A part was left out or moved to another stage, so selling and making no longer go together.',
    unknown: 'It is not settled that your system is a center, so nobody can say whether these measures belong here.',
    notApplicable: 'This check is for centers, and your system is not known to be one.',
    mend: 'Put the missing measures back, all in one stage. If you cannot do all of them, begin later rather than with one half.',
  },
  'groups-not-firms': {
    name: 'Groups, not single firms',
    met: 'No item of your plan is for one firm, or left to larger firms alone.',
    breached: 'At least one item is for one firm, or left to larger firms alone.',
    unknown: 'At least one item does not say which firms it serves.',
    notApplicable: 'Your plan has no items, so no firm is singled out.',
    mend: 'Offer the item to a group that formed itself, and open it to small firms. A larger firm may lead if others share what comes of it.',
  },
  'prerequisites-in-order': {
    name: 'First things first',
    met: 'No item of your plan comes before another one that it rests on, or goes on without it.',
    breached: 'At least one item comes before another one that it rests on, or goes on although that one is missing.',
    unknown: 'An item may rest on something that your plan does not hold. An answer that is missing would tell.',
    notApplicable: 'Your plan has no items, so there is no order to check.',
    mend: 'Move the item behind the one that it rests on, and let it start no earlier. If that one is missing, put it into your plan or leave this one out too.',
  },
  'no-conflicting-pair': {
    name: 'No two items that undo each other',
    met: 'No two items of your plan work against each other.',
    breached: 'Your plan holds two items that work against each other, and only one should stay.',
    unknown: 'Two items may work against each other, depending on an answer that is missing.',
    notApplicable: 'Your plan has no items, so none can work against another.',
    mend: 'Keep the one that your small firms control, and refuse or postpone the other with a word why.',
  },
  'no-top-down-park': {
    name: 'No park from above',
    met: 'No item sets up a park, technopole or incubator that the firms of the place did not ask for.',
    breached:
      'An item sets up a park, technopole or incubator, and nobody has said that the firms of the place asked for it. Most of the evidence against such projects comes from rich countries; from poorer ones it is missing.',
    unknown:
      'An item of your own does not say whether it sets up a park, technopole or incubator, or who asked for it.',
    notApplicable: 'Your plan has no items, so nothing of the kind is set up.',
    mend: 'Ask the firms what they lack, and pay for that: courses, services, premises for those who are here. Keep the park only if the firms themselves ask for it and run it with others.',
  },
  'no-tax-break-race': {
    name: 'No race for plants',
    met: 'No item bids for plants with tax breaks, free land or the like.',
    breached:
      'An item bids for plants with tax breaks, free land or the like. David, as reported in the source, warns that such a contest may leave taxpayers with the debts for what nobody uses.',
    unknown:
      'An item of your own does not say whether it offers tax breaks or free land to draw plants or to keep them.',
    notApplicable: 'Your plan has no items, so it bids for nobody.',
    mend: 'Take the offer out. Spend the money on what the firms here share, such as courses, services or drains, and talk with the other places about an end to the race.',
  },
  'import-with-sector-limit': {
    name: 'A measure on imports names the products',
    met: 'No item touches imports, or each that does names the products.',
    breached:
      'An item touches imports and does not name the products. Firms may then lose the inputs and spare parts that they need.',
    unknown: 'An item of your own does not say whether it touches imports, or which products.',
    notApplicable: 'Your plan has no items, so nothing touches imports.',
    mend: 'List the products that took orders away and the inputs that firms cannot do without, and limit the item to the first list. Name who would lose.',
  },
  'no-start-up-aid-into-over-entry': {
    name: 'No start-up aid where too many start',
    met: 'No item helps people to start where too many start already.',
    breached:
      'An item helps people to start although too many start already. Each then finds fewer orders and earns less.',
    unknown:
      'You have not yet said why the best workers leave and what orders new shops find, or whether an item of your own helps people to start.',
    open: {
      questions: {
        'best-workers-leave': 'You have not yet said why the best workers leave, and what orders new shops find.',
      },
      items: 'An item of your own does not say whether it helps people to start.',
    },
    notApplicable: 'Your plan has no items, so nobody is helped to start.',
    mend: 'Help those who have started to do what the others do not: another step of the work, a better product, a joint purchase. Postpone the start-up aid until new shops find orders.',
  },
  'no-scrapping': {
    name: 'No aid that requires scrapping',
    met: 'No item pays on the condition that used machines are scrapped.',
    breached:
      'An item pays on the condition that used machines are scrapped. The source tells of a region where such aid helped to keep dealers and repair shops away.',
    unknown: 'An item of your own does not say whether used machines must be scrapped for it.',
    notApplicable: 'Your plan has no items, so nothing has to be scrapped.',
    mend: 'Remove the condition, and let owners sell or keep the old machine. A machine that injures people or breaks the environmental rule may still be taken out of use.',
  },
  'local-partners': {
    name: 'Somebody from here is in each item',
    met: 'In each item, petitions too, somebody from the place leads or takes part.',
    breached: 'In at least one item only people from outside lead and take part.',
    unknown: 'At least one item of your own names nobody yet.',
    notApplicable: 'Your plan has no items in which somebody could take part.',
    mend: 'Find one firm, body or office of the place that wants the item, and write it down as taking part or as its owner. If there is none, leave the item out.',
  },
  'worst-findings-answered': {
    name: 'What cannot wait is in the plan',
    met: 'Each deficit at its worst has an item in your plan, wherever we know one. So has whatever the law or a stop of work demands.',
    breached: 'Something cannot wait and has no item in your plan. These items of the package would answer it.',
    unknown: 'An own measure does not say which deficit it answers, so it may answer one that cannot wait.',
    notApplicable: 'No answer so far shows something that cannot wait.',
    mend: 'Put the item into your plan, or another one for the same deficit. If you leave it out, write down why.',
  },
  'somebody-carries-it': {
    name: 'Somebody carries each item',
    met: 'Each item has somebody who can carry it here.',
    breached:
      'At least one item has nobody to carry it. Nobody is named, or whoever is named is not there or not neutral.',
    unknown: 'At least one item of your own does not say yet who carries it.',
    notApplicable: 'Your plan has no items, so nobody has to carry one.',
    mend: 'Name somebody who is there and whom small firms trust. If a body has to be founded first, put its founding before the item.',
  },
  'customer-group-afterwards': {
    name: 'A customer, a group, and somebody who pays afterwards',
    met: 'Each item that you took over begins from customers, is for a group, and can be paid for here afterwards.',
    breached:
      'At least one item that you took over lacks a customer, a group, or somebody of the place who pays afterwards.',
    unknown: 'It is not known yet whether there is a customer, a group, and somebody who pays afterwards.',
    open: {
      questions: {
        'last-customer-heard': 'You have not yet said whether firms hear what customers say of their goods.',
        'willing-firms': 'You have not yet said how many firms would start.',
        counterpart: 'You have not yet said what local people would put in.',
      },
      items: 'At least one item that you took over does not say who of the place pays for it afterwards.',
    },
    notApplicable: 'You have not taken over any item that people here would carry out.',
    mend: 'Say who buys, which firms take part, and who pays when support ends. Put an item for hearing customers before the others.',
  },
};
