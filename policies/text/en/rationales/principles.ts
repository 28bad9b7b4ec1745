import type { Rationales } from '#policies/schema/text';

export const principleRationales: Rationales['principles'] = {
  'measures-as-a-system':
    'The preface says it of institutions and mechanisms; carrying it over to the measures of one package, with their order and conflicts, is ours.',
};
