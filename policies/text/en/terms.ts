import type { Texts } from '#policies/schema/text';

export const actorTexts: Texts['actors'] = {
  'small-firms': 'Small independent firms',
  'lead-firms': 'Lead firms',
  associations: 'Associations and consortia of firms',
  unions: 'Trade unions and workers',
  'local-government': 'Local government',
  'state-or-federal': 'State or federal government',
  'education-and-research': 'Schools, universities and research bodies',
  coordinator: 'Coordinator',
  donors: 'Donors',
  banks: 'Banks',
};

export const unitTexts: Texts['units'] = {
  firms: 'firms',
  people: 'people',
  courses: 'courses',
  orders: 'orders',
  'share-of-firms': 'share of firms (%)',
  months: 'months',
  tests: 'tests',
  sites: 'sites',
  meetings: 'meetings',
  products: 'products',
  plants: 'plants',
  agreements: 'agreements',
  days: 'days',
  services: 'services',
  graduates: 'graduates',
  'persons-trained': 'persons trained',
  bodies: 'bodies',
  causes: 'causes',
  decisions: 'decisions',
  hours: 'hours',
  lessons: 'lessons',
  markets: 'markets',
  models: 'models',
  plots: 'plots',
  presentations: 'presentations',
  stages: 'stages',
  trials: 'trials',
  answers: 'answers',
  channels: 'channels',
  'joint-actions': 'joint actions',
  loads: 'loads',
  lots: 'lots',
  places: 'places',
  posts: 'posts',
  segments: 'segments',
  'share-of-plants': 'share of plants (%)',
};

export const costTexts: Texts['costs'] = {
  'staff-time': 'Staff time only.',
  'study-or-course': 'A study or a course.',
  salary: 'One or more salaries.',
  'equipment-or-building': 'Equipment or a building.',
};

export const durationTexts: Texts['durations'] = {
  weeks: 'Weeks.',
  months: 'Months.',
  'one-to-three-years': 'One to three years.',
  longer: 'Longer than three years.',
};
