import type { Texts } from '#policies/schema/text';

export const moduleCautionTexts: Texts['cautions'] = {
  'no-entry-near-lock-in': {
    name: 'Do not enter a market that is nearly taken',
    what: 'Arthur, as the source reports him, sees no point in backing research for a market that others are about to hold for good. Look for a field that is still open. He says it of high technology; by which signs one tells, the source leaves open.',
  },
  'little-room-under-a-multinational': {
    name: 'Little room under a multinational',
    what: 'Where a multinational company commands the firms, local policy can mostly do little. The source says so in a footnote and offers no measure. Promise nothing that its head office decides.',
  },
  'do-not-count-success-as-proof': {
    name: 'Do not take success as proof of the recipe',
    what: 'If only successes count as the model, the model can never fail. Schmitz points to this trap in one definition of flexible specialisation. When something went well, ask what else had changed, and where the same was done and failed.',
  },
  'innovation-beside-sweated-labour': {
    name: 'New products and bad pay can go together',
    what: 'Some small firms in Greece took the road of modern machines and high quality, and employed people on terms no better than the rest. Lyberaki found it, and Schmitz adds that enough people, women above all, were waiting for work. Do not count a new product as better work; ask about pay and contracts apart.',
  },
  'town-hall-not-presumed-cause': {
    name: 'Do not presume that the town hall did it',
    what: 'The European successes are often credited to local government. Schmitz finds the evidence weak: in the German case the firms’ network was there before the policy, in the Italian one the role of the authorities is disputed. He does not rule out that a town hall can matter. Ask what this one has done, and let others share the work of the plan.',
  },
  'tax-without-service-stifles': {
    name: 'A tax with nothing in return does harm',
    what: 'A local government that collects from firms and does nothing for them can stop their work, the source notes. If you ask for more local revenue, say in the same request what firms will get for it.',
  },
  'import-extremes-both-harm': {
    name: 'Neither a ban on imports nor free entry for all',
    what: 'Protection from imports has often meant wasteful production and little learning. Where imports were choked off, some trades were set free and others starved of inputs. Opening everything was pushed with hardly a thought for small firms. A policy with a purpose would tell one group of products from another.',
  },
  'one-gains-all-lose': {
    name: 'What helps one may hurt all',
    what: 'A skilled worker who opens a shop often earns more than a wage. When many do it, shops copy each other, pay little and save on quality. Schmitz saw it in Brazil; in Kumasi, as he reports Dawson, shops waited for orders. Before you help people to start, ask how many orders there are.',
  },
  'sample-chosen-by-success': {
    name: 'The examples were picked because they did well',
    what: 'People who study such places often begin with some that do well. Schmitz sees no harm in it, as long as readers know. Read the examples here as what can happen, not as what usually does.',
  },
  'small-firm-promise-is-conditional': {
    name: 'Small firms may grow, on conditions',
    what: 'Some writers expect small firms to grow without limit, others see them pushed to the edge. Schmitz finds that neither holds in general: it depends on conditions, and these have to be looked into place by place. Promise no growth merely because firms are small.',
  },
  'culture-may-be-missing': {
    name: 'The culture behind the model may be missing',
    what: 'Italian districts leaned on shared politics, family ties and trust. The Brazilian authors hold that such traits made them unique and have weakened since; Amin too sees solidarity fade. Do not plan on such ties before you have seen them here.',
  },
  'size-rules-shape-structure': {
    name: 'Rules on size and land shape a trade by accident',
    what: 'In Santa Croce the state favoured firms of fewer than fifteen people, and the town hall, which disliked the pollution, refused room for larger plants. Both helped many small units to arise. A limit of size or a land plan will shape your trade too: ask beforehand how.',
  },
  'joint-money-paid-beforehand': {
    name: 'Where nobody is held to the rules, joint money is paid beforehand',
    what: 'Amin tells that firms in districts bear a late payment, and turn away from those who pay late again and again. Where that does not happen, buy and lend together only with money paid in before. Begin with the firms that paid on the day.',
  },
};
