import type { Texts } from '#policies/schema/text';

export const stageTexts: Texts['stages'] = {
  'stop-and-law': {
    title: 'What stops work, and what the law asks',
    entry: 'Something has stopped work or will do so: a closure order, no power, a hazard on record.',
    contribution: 'Each firm or body under an order names a person, a date and the part of the cost that it carries.',
    verification: 'The authority lifts the order or accepts the plan in writing, or the meter shows regular power.',
    stopRule: 'As long as the order stands, nothing that adds output is paid for. Courses, meetings and studies go on.',
    remarks: { entry: 'Interpretation: this stage, its name and its place.' },
  },
  'who-carries-it': {
    title: 'Who carries it',
    entry: 'At least one person can name firms that want to start. If nobody can, this stage begins by finding them.',
    contribution: 'Firms give time for meetings, a room, and a fee, however small, for the person who runs things.',
    verification: 'There are minutes of two meetings, a list of members and one person who answers for the work.',
    stopRule:
      'If nobody will answer for the work, only items that need no such person go on. An office that is paid to act for the firms is no remedy.',
    remarks: { entry: 'Interpretation: the place of this stage in the order.' },
  },
  now: {
    title: 'What you can do now',
    entry: 'The item needs local people only and can be finished within about a year.',
    contribution: 'Firms give time and data, pay a course fee, or share the cost of a study or a specialist.',
    verification: 'The list, study or course exists, and those for whom it was made have used it.',
    stopRule: 'If fewer firms take part than had promised, ask why before you repeat the item or enlarge it.',
    remarks: { entry: 'Ours: both limits.' },
  },
  build: {
    title: 'What to build',
    entry: 'Each item waits for what it rests on: a body that runs it, or the finding that shows the need.',
    contribution: 'Firms and their bodies bring part of the money, or a joint action that completes the public part.',
    verification:
      'The service, course or site runs, firms pay to use it, and somebody other than its owner has counted them.',
    stopRule:
      'If the local part has not come or the thing is not used, the next payment waits until both have been explained.',
    remarks: {
      entry:
        'Ours: this order. Suzigan, Furtado and Garcia have it for infrastructure, which is to be examined before money is sought.',
      contribution: 'Source: both are accepted.',
    },
  },
  'ask-of-others': {
    title: 'What to ask of others',
    entry: 'The matter is decided above you: trunk roads, ports, trade rules, national law.',
    contribution: 'Firms and their bodies collect the facts, sign together and send people to speak for them.',
    verification: 'The request went to a named office on a known date, and an answer or a silence is on record.',
    stopRule: 'After a refusal, ask again only with new facts. Nothing else in the plan may depend on a yes.',
    remarks: { entry: 'Ours: gathering petitions in one list.' },
  },
  know: {
    title: 'Stage one: know',
    entry: 'At least five firms are willing.',
    contribution: 'Firms give time, pay a course fee and share the cost of the study.',
    verification: 'At least five firms took part, the firms themselves chose a segment, and they have cost sheets.',
    stopRule:
      'With no segment, or with fewer than five firms, stop and publish what was learnt. Do not pay for capacity instead.',
    remarks: {
      entry:
        'Ours: the number. For embryonic systems Suzigan, Furtado and Garcia ask for linked stages on conditions, each with a local contribution. They want the market study from the beginning and the courses early.',
      contribution: 'Ours: the forms are examples.',
      verification: 'Ours: this test.',
      stopRule: 'Ours: this rule.',
    },
  },
  try: {
    title: 'Stage two: try',
    entry: 'Stage one has been checked: the firms know their costs and have chosen a segment.',
    contribution: 'Firms share the cost of the fair, the samples and the trial run.',
    verification: 'More than one firm has orders from the segment at a price above its usual one.',
    stopRule: 'With no order in the agreed time, go back to stage one once. After a second failure, stop.',
    remarks: {
      entry: 'Interpretation: that this gate stands here.',
      verification: 'Ours: this test.',
      stopRule: 'Ours: this limit.',
    },
  },
  equip: {
    title: 'Stage three: equip',
    entry: 'Orders came in stage two and the trial of the technique worked.',
    contribution: 'Firms pay a matching part of equipment, premises or salaries before the public part is paid.',
    verification: 'Buyers order again, and firms pay for the new service and use it.',
    stopRule: 'If the contribution is not paid or nobody uses the service, there is no further stage.',
    remarks: {
      entry: 'Interpretation: that equipment comes last.',
      verification: 'Ours: this test.',
      stopRule: 'Ours: this rule.',
    },
  },
};
