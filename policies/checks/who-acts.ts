import { isOutsider } from '#policies/schema/terms';
import type { Checked, CheckedItem, Outcome } from './checked';
import { either, type Known } from './known';
import { judged } from './outcomes';

/** P2: somebody from the place leads each item; what is asked of others may be led by them. */
export function localActorsLead(checked: Checked): Outcome {
  return judged(checked, (item) => (item.petition ? false : areAll(item.leads, isOutsider, item)));
}

/** P2: somebody from the place leads each item or takes part in it, petitions too. */
export function localPartners(checked: Checked): Outcome {
  return judged(checked, (item) => areAll([...item.leads, ...item.takesPart], isOutsider, item));
}

/** P9: no item is for one firm, or left to larger firms alone while there are small ones. */
export function groupsNotFirms(checked: Checked): Outcome {
  return judged(checked, (item) => {
    const actors = [...item.leads, ...item.takesPart];
    const alone = actors.length > 0 && actors.every((actor) => actor === 'lead-firms');
    return either(item.facts.singleFirm, alone && areThereSmallFirms(item, checked));
  });
}

function areThereSmallFirms({ founded }: CheckedItem, { cast }: Checked): boolean {
  return cast.limitOf('small-firms', 'leads', founded)?.kind !== 'absent';
}

/** Where nobody is named nothing is said; of a measure whose source is silent nothing will be. */
function areAll(actors: string[], are: (actor: string) => boolean, { measure }: CheckedItem): Known {
  if (actors.length === 0) return measure === undefined ? undefined : false;
  return actors.every(are);
}
