import fc from 'fast-check';
import type { CutOffs } from '#policies/schema/assessment';

/** Any cut-offs that an assessment can hold. */
export const anyCuts: fc.Arbitrary<CutOffs> = fc
  .record({
    locationQuotient: fc.double({ min: 0.1, max: 10, noNaN: true }),
    ofQuotient: fc.double({ min: 0, max: 1, noNaN: true }),
    sectorShareHigh: fc.double({ min: 0.01, max: 1, noNaN: true }),
    ofShare: fc.double({ min: 0, max: 1, noNaN: true }),
    establishmentsMinimum: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ locationQuotient, ofQuotient, sectorShareHigh, ofShare, establishmentsMinimum }) => ({
    locationQuotient,
    locationQuotientMinimum: locationQuotient * ofQuotient,
    sectorShareHigh,
    sectorShareMinimum: sectorShareHigh * ofShare,
    establishmentsMinimum,
  }));
