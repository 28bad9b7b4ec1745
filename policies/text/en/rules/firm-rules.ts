import type { Texts } from '#policies/schema/text';

export const firmRuleTexts: Texts['rules'] = {
  'bottlenecks-services': {
    because:
      'Work waits at the same stage in most workshops. Firms need professional help to plan and control production.',
  },
  'bottlenecks-no-scrapping': {
    because:
      'Small firms here work with used machines that can be repaired. That is often what lets them begin at all.',
  },
  'management-courses-needed': {
    because:
      'Few owners can say what one unit cost them. Courses in costing and management come first inside the firm.',
  },
  'low-price-development': {
    because:
      'The buyer argues only about price for a standard product. Firms need the skill to develop products of their own.',
  },
  'low-price-no-capacity': {
    because: 'More volume at a lower price would dig the trap deeper.',
  },
  'unwilling-joint-purchase': {
    because:
      'Firms here do little together, but some are willing. Buying one material together is a small task with a result in weeks.',
  },
  'unwilling-find-five': {
    because: 'Firms here do little together. Begin with five that would, and leave the others free to join later.',
  },
  'unwilling-association': {
    because:
      'Small firms go it alone. A body of the trade gives them services, a voice and a channel for help, if it is theirs.',
  },
  'dispersed-association': {
    because:
      'The firms are spread over many places. What joins them is the trade, so a body of the trade carries the work.',
  },
  'unwilling-forum-of-the-willing': {
    because:
      'Firms here do little together, but some are willing. They can open a forum that others join when it has shown its use.',
  },
  'strategic-assets-development': {
    because: 'The models sold here are copied or bought. Firms need products and designs of their own.',
  },
  'strategic-assets-in-chains': {
    because: 'Firms that make to a buyer’s model improve their production and learn little about design or brands.',
  },
  'information-costly': {
    because:
      'Firms hear of changes late, from buyers and sellers of materials. A shared source costs each of them little.',
  },
  'information-sold-to-rivals': {
    because:
      'A shared information service is also sold to rivals elsewhere. The terms on who may buy it have to be written again.',
  },
  'information-leaks': {
    because: 'A service that pays can be sold to firms in rival places too, as happened in Birigui.',
  },
  'quality-services': {
    because: 'Bad pieces are found late, or not counted. Quality checked at each stage costs less than returns.',
  },
  'specialists-assess': {
    because:
      'Firms do without designers, engineers, laboratories or finance people. Policy should help to assess what is missing.',
  },
  'specialists-back-or-create': {
    because: 'Firms do without specialists. Bodies that exist can employ or call some whom all may use.',
  },
  'specialists-production-services': {
    because:
      'Firms do without specialists. Professional help in production and quality is what the sources name first.',
  },
  'plant-environment-control': {
    because:
      'Most plants hold nothing back. A rule should oblige each plant to control its pollution and to treat its effluent.',
  },
  'check-here-half-made-goods': {
    because:
      'Some problems were found in all, or nearly all, the systems that the authors visited, and are not known here. They are checked, not assumed.',
  },
  'check-here-unit-cost-known': {
    because:
      'Some problems were found in all, or nearly all, the systems that the authors visited, and are not known here. They are checked, not assumed.',
  },
  'check-here-news-of-change': {
    because:
      'Some problems were found in all, or nearly all, the systems that the authors visited, and are not known here. They are checked, not assumed.',
  },
  'check-here-bad-piece-found': {
    because:
      'Some problems were found in all, or nearly all, the systems that the authors visited, and are not known here. They are checked, not assumed.',
  },
};
