/** The fields in which it is said who is meant and what has to be decided, in the order of the page. */
export const profileFields = ['name', 'product', 'productKind', 'region', 'country', 'what', 'by', 'budget'] as const;

export type ProfileField = (typeof profileFields)[number];
