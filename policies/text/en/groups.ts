import type { Texts } from '#policies/schema/text';

export const groupNameTexts: Texts['groupNames'] = {
  officer: 'Your own office',
  'small-firms': 'Small owners',
  'lead-firms': 'Lead firms',
  association: 'The association of the trade',
  buyers: 'Buyers and traders',
  'material-suppliers': 'Sellers of material',
  technicians: 'Machine dealers, repairers and technicians',
  'education-and-research': 'Schools, laboratories and research bodies',
  'banks-and-accountants': 'Banks and accountants',
  'unions-and-inspection': 'Unions, labour inspection and workers',
  'environmental-agency': 'The environmental agency',
  utilities: 'Power and water companies',
  hauliers: 'Hauliers and shipping agents',
  neighbours: 'Neighbours of the plants',
  'statistics-office': 'The statistics office',
  'home-workers': 'Women and others who work at home',
  'unregistered-shops': 'Shops that are not registered',
};

/** The same with how to meet them, where that matters. */
export const groupTexts: Texts['groups'] = {
  ...groupNameTexts,
  officer: 'Your own office, from its files',
  'small-firms': 'Small owners, without lead firms in the room',
  'lead-firms': 'Lead firms, one at a time',
};
