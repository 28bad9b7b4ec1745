import type { Texts } from '#policies/schema/text';

export const labourRuleTexts: Texts['rules'] = {
  'surplus-floor': {
    because:
      'Many more people want work than firms need, so firms compete by pressing pay. A floor under pay would push them towards better work; a local plan can ask for it and promise nothing.',
  },
  'surplus-new-products-are-not-better-work': {
    because:
      'Where many people wait for work, firms can bring out new products and still pay badly, as Lyberaki found in Greece. Look at both, apart.',
  },
  'surplus-one-gains-all-lose': {
    because:
      'Where many people wait for work, more and more of them open a shop. Each may gain; together they copy, pay little and save on quality.',
  },
  'surplus-in-poorer-countries': {
    because:
      'In a poorer country with many people out of work, firms that stand close do not become quick and inventive by themselves.',
  },
  'surplus-no-job-prizes': {
    because: 'With so many people waiting, a prize for each new job rewards cheap work and crowds the trade further.',
  },
  'low-price-with-endless-hands': {
    because:
      'Price is the only argument, and people wait at every gate. In such a trade in the Brazilian North-East the author thought a way out unlikely: try it, and promise nothing.',
  },
  'informality-registration': {
    because:
      'Many firms or workers are on no register. Make it cheap and simple to be on one before anyone is punished for not being there.',
  },
  'informality-include': {
    because:
      'Many firms or workers are on no register. A list of members or of waste deliveries drawn from the register leaves them out: invite them by name.',
  },
  'informal-quarter-no-clearance': {
    because:
      'Shops here pass work to each other, and many of them have no papers. Clearing the quarter would cut these ties; that it looks untidy is no finding.',
  },
  'low-pay-agreed-standards': {
    because:
      'A whole group earns less than the minimum. Rates that all firms agree on keep the one that pays fairly from being undercut.',
  },
  'low-pay-floor': {
    because:
      'A whole group earns less than the minimum. A floor under pay that holds is set above the town: ask for it.',
  },
  'low-pay-beside-new-products': {
    because: 'Pay is low here. New machines or products need not raise it, as Lyberaki found in Greece.',
  },
  'over-entry-collective-loss': {
    because:
      'The best workers leave and open shops that do the same work. What is good for one owner can leave the trade with copies, low pay and poor quality.',
  },
  'over-entry-floor': {
    because:
      'Skilled people open shops because a wage offers them little. Better and safer wages would give them a reason to stay.',
  },
  'skills-assess-first': {
    because:
      'Posts stay open because skilled people are missing. Ask first what schools and firms already teach, and to whom.',
  },
  'skills-courses': {
    because: 'Skilled people are missing. A course on what is made here trains those whom no general school does.',
  },
  'skills-vocational-training': {
    because:
      'Skilled people are missing in the workshops. In the model of Piore and Sabel training for the trade is a task of local government.',
  },
  'skills-own-school': {
    because:
      'Skilled people are missing, and enough firms are willing to act together. They can set up a school of their own.',
  },
  'skills-town-hall-doubted': {
    because:
      'Writers on Italy and Germany credit the town hall with training. Schmitz doubts the evidence, so let firms and schools carry it too.',
  },
  'hidden-flexibility-floor': {
    because:
      'Slack weeks fall on people who are sent home without pay. A floor under pay and cover would share that risk.',
  },
  'hidden-flexibility-named': {
    because:
      'Part of what makes firms here quick is people without steady work. Schmitz reports after Pollert that those who praise such speed tend to overlook this.',
  },
  'nobody-takes-over': {
    because:
      'Owners grow old, and nobody takes over. The family ties that carried such firms cannot be taken for granted, and no source names a remedy.',
  },
  'unsafe-work-agreed-standards': {
    because:
      'Guards or protection are missing, or days are too long. Rules for safety and hours that all firms agree on keep the careful firm from being undercut.',
  },
  'unsafe-work-law-first': {
    because:
      'Somebody was badly hurt or fell ill from the work, and it is on record. The law that is in force comes before any agreement.',
  },
  'standards-doubted': {
    because:
      'That towns set and kept such standards in Italy is claimed, and Schmitz doubts it. Agree beforehand who looks after them, besides the town hall.',
  },
  'survival-support': {
    because:
      'Most firms here only get by. Schmitz and Nadvi hold that such places deserve support for the jobs, and as a seedbed.',
  },
  'survival-is-not-growth': {
    because:
      'Most firms here only get by. That they survive bad times, often by unpaid family work, does not show that they will grow.',
  },
};
