import type { Rationales } from '#policies/schema/text';

export const systemMeasureRationales: Rationales['measures'] = {
  'land-use-and-services-plan':
    'The source reports the measure of Scott and the problem as its own; joining the two is our reading.',
  'local-courses':
    'The source advises management courses itself; the course on the local product is our reading of the shortage it reports and of the two places where such courses exist.',
  'find-five-firms':
    'The sources say that some firms are enough and tell of a group of 25; looking for five first is ours.',
  'secure-electricity':
    'The source tells of a town held back by missing power; making power the first measure is ours.',
  'hire-coordinator':
    'The coordinator and the tasks are the source’s; that the firms choose the person and can dismiss them is ours.',
};
