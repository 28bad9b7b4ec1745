import type { Rationales } from '#policies/schema/text';

export const importanceRationales: Rationales['questions'] = {
  'regional-importance':
    'Our four states; how far a region’s development rests on the system is one axis of the typology of Suzigan, Furtado and Garcia, who print no cut.',
  'industry-importance':
    'Our four states; the importance for an industry is the other axis, which the source measures by shares of output and jobs; it prints no cut.',
  metropolitan:
    'Our wording; that advanced vectors lie mostly in large cities, and that their links may be hard to see there, is the source’s.',
  'metropolitan-resource':
    'Our question; resources around the system that can be mobilised are what sets advanced vectors apart in the source. Asking for a name is ours.',
  'ten-years':
    'Our wording and options; growth or decline over ten to fifteen years is a block of Schmitz’s schedule, and shops that crowd into the same work are his dark picture.',
};
