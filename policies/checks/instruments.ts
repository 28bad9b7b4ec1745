import type { Checked, Outcome } from './checked';
import { both } from './known';
import { judged } from './outcomes';

/** C7: no park, technopole or incubator that the firms of the place did not ask for; where nobody says so, they did not. */
export function noParkFromAbove(checked: Checked): Outcome {
  return judged(checked, ({ facts }) => both(facts.park, facts.askedByFirms !== true));
}

/** C9: no bid for plants by tax breaks, free land or the like. */
export function noTaxBreakRace(checked: Checked): Outcome {
  return judged(checked, ({ facts }) => facts.taxBreak);
}

/** C22: a measure on imports names the products. */
export function importWithLimit(checked: Checked): Outcome {
  return judged(checked, ({ facts }) => both(facts.importMeasure, facts.sectorLimit !== true));
}

/** C20: no aid on the condition that used machines are scrapped. */
export function noScrapping(checked: Checked): Outcome {
  return judged(checked, ({ facts }) => facts.scrapping);
}
