import type { Measure } from '#policies/schema/knowledge';
import type { ItemFacts } from '#policies/schema/plan';

/**
 * What the checks need to know of a measure, as its entry says it. No measure of the knowledge base sets up a system, lowers prices,
 * builds a park, bids for plants, singles a firm out or pays for scrapping.
 */
export function factsOfMeasure(measure: Measure): ItemFacts {
  return {
    createsSystem: false,
    addsCapacity: measure.addsCapacity === true,
    lowersPrice: false,
    fromCenter: measure.type === 'center',
    throughAssociation: measure.throughAssociation === true,
    park: false,
    taxBreak: false,
    singleFirm: false,
    importMeasure: measure.importMeasure === true,
    sectorLimit: measure.sectorLimit === true,
    startUpAid: measure.startsFirms === true,
    scrapping: false,
  };
}
