import type { Texts } from '#policies/schema/text';

export const systemRuleTexts: Texts['rules'] = {
  'infrastructure-identify': {
    because:
      'Firms lose orders or money to roads, land, power, water or ports. First find the causes, then look for those who invest.',
  },
  'infrastructure-mobilise': {
    because: 'Once the causes are known, local people invest themselves or bring in those who will.',
  },
  'infrastructure-land-and-water': {
    because: 'Land, traffic, water or drains are among what costs firms most, and these are planned locally.',
  },
  'infrastructure-roads-and-ports': {
    because: 'Roads and ports are decided above the place. Local firms and the town hall can press for them together.',
  },
  'infrastructure-no-race': {
    because:
      'Money and land offered to draw in firms easily turn into a race with other towns. David warns of waste, and possibly of debts for works that few use.',
  },
  'towns-bid-for-plants': {
    because:
      'Towns around here bid for plants. David sees such contests waste what closeness gives, and possibly leave debts for works that few use.',
  },
  'power-first': {
    because:
      'Work stops because power fails. Solve that first: firms cannot specialise or use new machines without it.',
  },
  'institutions-assess': {
    because:
      'Firms have to go far for tests, courses or technical help, or go without. Policy should help to assess what is missing.',
  },
  'institutions-back-or-create': {
    because:
      'Firms lack technical help nearby. Bodies that exist are strengthened first; new ones are made only for what is shown to be missing.',
  },
  'institutions-missing-course': {
    because: 'What is missing is a course on what is made here.',
  },
  'labour-training-missing': {
    because:
      'New workers can learn the trade neither at a school nor on the job. This is unusual: in most of the systems visited such training was in good order.',
  },
  'labour-training-assess-first': {
    because:
      'New workers can learn the trade nowhere. Before a school is founded, somebody looks at what exists already and could teach it.',
  },
  'forum-for-crises': {
    because:
      'In the last bad year there was no standing place to meet. Where that is so, crises mostly last longer and firms adapt slowly.',
  },
  'blocked-own-body': {
    because: 'The small firms were blocked when they tried to act together. They need a body of their own.',
  },
  'blocked-no-support-to-association': {
    because:
      'The small firms were blocked. Support through a body that others control would strengthen those who block.',
  },
  'blocked-no-payment': {
    because:
      'The small firms were blocked. No item of this package is paid through the body that the larger firms control.',
  },
  'blocked-no-neutral-channel': {
    because:
      'The small firms were blocked. In many systems the larger firms that block them also control the association.',
  },
  'blocked-before-standing-forum': {
    because: 'The small firms were blocked. They come to a forum as a body of their own, not one by one.',
  },
  'blocked-before-find-five-firms': {
    because: 'The small firms were blocked. The five that would start are found among the members of their own body.',
  },
  'nobody-hire-coordinator': {
    because:
      'The small firms are willing, and named, but nobody runs things. A coordinator whom they hire can organise what they do together.',
  },
  'nobody-find-five': {
    because:
      'Nobody runs things, and five firms that would start are not yet named. Not all firms have to join, but some must.',
  },
  'group-technology-centre': {
    because:
      'Technical help is missing, and there is a group or a coordinator. Together they can bring about a centre for technology.',
  },
  'group-export': {
    because: 'The buyer names both price and model. Selling together opens a second way to the market.',
  },
  'group-information': {
    because:
      'There is a shared information service, and firms still learn too late. The group gathers market news itself.',
  },
  'course-before-centre': {
    because: 'In the one case described at length, the course comes before the centre.',
  },
  'pollution-of-the-system': {
    because:
      'Waste from all firms goes untreated. A rule should oblige the public side and the associations to build a site for it.',
  },
  'pollution-order-on-plants': {
    because:
      'There has been a fine, a lawsuit, a closure order or recorded harm. A rule should oblige the plants to treat what they let out.',
  },
  'agglomeration-assess': {
    because:
      'Firms do not pass work to each other. Look first for the suppliers, repairers and services that would make them need each other.',
  },
  'agglomeration-forum': {
    because: 'Firms do not pass work to each other. They need an occasion to learn what each can do.',
  },
  'agglomeration-repair': {
    because:
      'Firms do not pass work to each other. Machine dealers, used equipment and repair are often where a division of work begins.',
  },
};
