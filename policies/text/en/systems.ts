import type { Texts } from '#policies/schema/text';

export const systemTexts: Texts['systems'] = {
  'four-step-methodology': {
    name: 'The four-step method of Suzigan, Furtado and Garcia',
    what: 'Four steps that build on each other: find and describe concentrations in the statistics; estimate by region how much firms innovate; count schools, laboratories and support bodies; then visit the system and its firms. The formulas are in earlier papers by the authors. This tool follows the same order, and a type from figures alone stays a candidate until the field work is done.',
  },
  'two-by-two-typology': {
    name: 'The four types, by two measures of weight',
    what: 'A system can weigh much or little in its region, and much or little in its industry. The four combinations are center, advanced vector, vector of local development and embryonic system. The article prints no numeric cut-offs; those in this tool come from another source and can be changed.',
  },
  'problem-inventory': {
    name: 'The list of fourteen problems',
    what: 'Suzigan, Furtado and Garcia list five problems of the whole system (infrastructure, institutions, collective organisation, governance, environment) and nine of the firms. The firm-level ones are more in number but easier to treat.',
  },
  'policy-frame': {
    name: 'Principles, general measures, packages by type',
    what: 'The policy design in three layers: a few principles, such as never to replace local actors and to ask for a local contribution; measures for problems that most systems share; and a package fitted to each type. The authors offer it as a guide drawn from Brazil. They suggest; they do not prove.',
  },
  'collective-efficiency': {
    name: 'Collective efficiency',
    what: 'Schmitz’s idea that small firms gain together what none could gain alone: they compete, and they complete each other’s work. Later he defines it as two things at once. One is the advantage that any firm nearby has, the other is what firms do together on purpose. He and Nadvi, as Suzigan and co-authors report, see two gaps in it: links to the outside, and conflict and governance inside.',
  },
  'pyke-model': {
    name: 'Pyke’s model of small-firm cooperation, as announced',
    what: 'A model made from the best features of many cases: small independent firms in one broad sector, near each other if possible. Several institutions support them at once. It aims at efficiency, growth and fair labour standards, and its parts work only as a whole. We have the preface alone, so what the chapters say of each institution is not known here.',
  },
  'collective-efficiency-test': {
    name: 'Is it a system, or many firms side by side?',
    what: 'Schmitz’s condition: producers of the same thing gain little from being close. Gains begin with suppliers of materials, tools, new and used machines, parts and repair. The clearest sign: a shop with too large an order gives some steps to others nearby.',
  },
  'sector-screen': {
    name: 'Which trades the small-firm model can fit',
    what: 'Schmitz separates goods that flow, such as cement, steel or oil, from goods made piece by piece, such as shoes or furniture. The model does not fit the first. Within the second, small firms work mostly in small batches or to order. He counts suppliers and other linked units as part of the sector.',
  },
};
