import type { Texts } from '#policies/schema/text';

type Part<Whole> = Whole extends string | readonly unknown[] ? Whole : { [Key in keyof Whole]?: Part<Whole[Key]> };
export type NeutralTexts = Part<Texts>;

const OWN_BODY_FIRST = 'Small firms here could not carry out together what they tried. Their own body comes first.';

/**
 * Other words for a paper that travels: the same advice, without saying of any person, firm or body that it blocks others. What is not
 * named here says so of nobody.
 */
export const neutralTexts: NeutralTexts = {
  questions: {
    'joint-attempts': {
      options: {
        'nobody-to-run-it':
          'It was not done, or it ended, because nobody had the task, because money or buyers were lacking, or because the small firms disagreed',
        blocked: 'It was not carried out, and people can say when and why',
      },
    },
  },
  deficits: {
    governance: {
      what: 'Small firms do nothing together, or what they try does not last. The reasons differ from place to place, and they need different measures.',
      elsewhere:
        'In many systems that the Brazilian authors visited, small firms had no body in which they decide themselves. Votuporanga, where 25 small firms hired a coordinator, is their best case of a solution.',
    },
    'lost-cohesion': {
      elsewhere:
        'The Brazilian authors saw it in some systems after firms had joined a chain; export groups and service centers were then harder to set up. Amin finds solidarity growing weaker in the Italian districts, even where family and town still count for much. He leaves open whether firms can go on competing and cooperating without it. In Emilia-Romagna parties, unions and artisan bodies had tied owners to one another for decades.',
    },
    'government-indifference': {
      name: 'Small firms that offices do not reach',
      what: 'Licences, programmes and plans are made with larger firms in mind. Owners of small workshops do not use them, and help that was meant for them does not arrive.',
    },
  },
  measures: {
    'small-firms-own-body': {
      what: 'Where small firms have no body in which they decide, they organise for themselves, with their own rules, their own account and one person who speaks for them. The source holds this to be the task of policy in such places. The other measures can start meanwhile.',
      steps: [
        'Hold one evening for small owners alone, in a place of their own; no list of names leaves the room.',
        'Choose one thing that was tried before and that the group can do by itself; drop the rest for now.',
        'Agree five rules on one page: who may join, one firm one vote, a fee, two signatures on the account, who speaks outside.',
      ],
      whenNot:
        'Not because of the size of any firm: what is done counts. Not as a public office with firms as guests. Do not publish who came.',
    },
    'integrate-commercial-and-industrial': {
      whenNot: 'Not with one half missing: machines without buyers, or a fair without a product.',
    },
    'localised-collective-services': {
      whenNot: 'Not to keep failing firms alive: Scott’s way leaves the market free to remove them.',
    },
    'chain-position-support': {
      whenNot:
        'Not as the only answer of a plan: it leaves design and brands to others, and that needs a strategy of its own.',
    },
    'hire-coordinator': {
      whenNot:
        'Not as a post on the town’s payroll that firms are invited to use. Not before at least five firms have paid a first fee. Where the small firms still need a body of their own, let that body hire.',
    },
    'support-sector-association': { avoid: { captured: OWN_BODY_FIRST } },
    'autonomous-marketing-bodies': {
      whenNot:
        'Not inside a body in which small firms have no say. We withhold this where one firm has most of the jobs or there are no small firms.',
    },
    'conflict-mediation': {
      whenNot:
        'Not for a system that is not mature: the authors speak of that stage. Small firms that could not act together first need a body of their own.',
    },
    'strategic-coordination-agency': {
      whenNot:
        'It moves decisions towards a centre, as Lombardi says of this role. Where small firms have no body of their own, the members organise first.',
      avoid: { blocked: OWN_BODY_FIRST },
    },
    'design-help-through-association': {
      whenNot:
        'Not as a promise: the source calls such examples rare, in that country and in others. Not where members do not decide in the association, and not for one favoured member.',
      avoid: { captured: OWN_BODY_FIRST },
    },
    'joint-credit-and-purchasing': {
      whenNot:
        'Not as a recipe from Emilia: it grew in a political culture of its own. Not where members do not decide in the association. Ask first whether members can join without a loss.',
      avoid: { captured: OWN_BODY_FIRST },
    },
    'network-leader-firms': {
      whenNot:
        'Not where firms are simple and demand is steady: the source sees leader firms in trades of technology and research. Not where the small firms first need a body of their own. Not where work is put out by the piece and many people wait for any pay.',
      avoid: { blocked: OWN_BODY_FIRST },
    },
    'joint-presence-at-fairs': {
      whenNot:
        'It belongs to a town in which everybody lives with one trade, and the source does not say what orders it brought. Small firms need room on such a stand too.',
    },
  },
  cautions: {
    'captured-association-is-no-channel': {
      name: 'Do not pay through a body in which small firms do not decide',
      what: 'Money for small firms reaches them through a body in which they decide. Judge a body by what it does, not by the size of the chair’s firm.',
    },
  },
  cases: {
    'franca-footwear': {
      what: 'Smaller independent firms tried several times to act together, and the attempts did not last. Independent firms, small and large, innovate and sell abroad through channels and brands of their own. The article gives no figures.',
      lesson:
        'Our reading: ask what became of joint attempts. Small firms may need a body of their own, and a way out of contract work exists.',
      alike: {
        'attempt-blocked': 'A joint attempt was not carried out here; there several were not.',
        'larger-firms-lead': 'Larger firms have a part in the association here, as the article says they usually have.',
      },
      unlike: { 'no-larger-firms': 'There are no much larger firms here; there they are important.' },
    },
    'votuporanga-furniture': {
      unlike: {
        'larger-firms-block':
          'A joint attempt was not carried out here; nothing of the kind is told of there, so a coordinator alone may not be enough.',
      },
    },
  },
  tensions: {
    'lead-firms-help-or-harm': {
      other:
        'Suzigan, Furtado and Garcia saw associations in which small firms had little say. Schmitz reports rattan makers who depend on exporters for material, money and market; Harrison, told by Amin, fears takeover; Humphrey and Schmitz see gatekeepers.',
    },
  },
  rules: {
    'turned-away-association': {
      because: 'One small firm alone is hardly heard. A body of the trade can speak for all.',
    },
    'turned-away-decentralise': {
      because:
        'Small firms hardly reach the offices. One that decides here, and gains when firms grow, is nearer to them; that alone is not enough.',
    },
    'blocked-own-body': { because: 'The small firms could not yet act together. They need a body of their own.' },
    'blocked-no-support-to-association': { because: 'Support goes through a body in which small firms decide.' },
    'blocked-no-payment': { because: 'Each item of this package is paid through a body in which small firms decide.' },
    'blocked-no-neutral-channel': {
      because: 'The small firms could not yet act together, so the channel must be theirs.',
    },
    'blocked-before-standing-forum': {
      because: 'The small firms come to a forum as a body of their own, not one by one.',
    },
    'blocked-before-find-five-firms': {
      because: 'The five that would start are found among the members of the small firms’ own body.',
    },
    'blocked-no-second-agency': { because: OWN_BODY_FIRST },
    'blocked-no-leader-firms': { because: OWN_BODY_FIRST },
    'blocked-no-design-help-through-association': { because: OWN_BODY_FIRST },
    'blocked-no-credit-through-association': { because: OWN_BODY_FIRST },
  },
  checks: {
    'captured-association': {
      name: 'Money goes through a body in which small firms decide',
      met: 'Everything is paid through bodies in which those who are helped have a say, as far as is known.',
      breached: 'An item is paid through a body in which the small firms do not decide.',
    },
  },
  actorLimits: {
    'larger-firms-blocked': { because: 'Larger firms may take part here, and others lead.' },
    'association-of-larger-firms': {
      because: 'The small firms have no body of their own yet. The association may take part, and others lead.',
    },
    'association-of-the-government': {
      because: 'The members do not decide alone in the association. It may take part, and others lead.',
    },
    'town-hall-turns-firms-away': { because: 'Somebody whom the firms trust leads, and the town hall takes part.' },
  },
  glossary: {
    'captured-association': {
      term: 'Body in which small firms decide',
      what: 'A body whose members, small ones too, choose who leads it and what is done with its money.',
    },
  },
  rationales: {
    checks: {
      'captured-association': 'That bodies are told apart by who decides in them is in the sources; the test is ours.',
      'both-halves-together':
        'The source joins the two halves for centers; that a line of one without the other fails, and that both stand in one stage, is ours.',
    },
    cautions: {
      'captured-association-is-no-channel': 'What becomes of money, and how to judge a body, are our reading.',
    },
    measures: {
      'network-leader-firms':
        'The source tells how such firms arose inside some districts; that a plan may encourage and never impose them is ours. Interpretation: the leader firm pays. Ours: not where work is put out by the piece and many wait for any pay.',
      'localised-collective-services':
        'The three fronts are Scott’s; his forum is the standing forum here, and the trial before a body is ours.',
      'conflict-mediation':
        'Mediation is named by Schmitz and Nadvi as a task of policy; who mediates, and how, is ours.',
      'chain-position-support':
        'The strategy is told after Humphrey and Schmitz; that it never stands alone in a plan is ours. Interpretation: members or the leading firm pay.',
      'strategic-coordination-agency': 'The second role is Lombardi’s; where it is withheld is our reading.',
    },
    rules: {
      'blocked-no-leader-firms': 'When leaders are not encouraged further is ours.',
      'blocked-no-design-help-through-association': 'Through whom help passes is ours.',
      'blocked-no-credit-through-association': 'Through whom credit passes is ours.',
      'blocked-no-support-to-association': 'Through whom support goes is ours.',
      'blocked-no-payment': 'Through whom money goes is ours.',
    },
    questions: {
      'association-lead': 'Our wording. Who sits in the chair proves nothing of what is done.',
      'joint-attempts':
        'Our wording and states; joint attempts and the lack of somebody to run them are the fourth problem of Suzigan, Furtado and Garcia at system level.',
    },
    actorLimits: {
      'larger-firms-blocked':
        'The source asks for a structure of the small firms’ own; who leads and takes part is ours.',
    },
  },
};
