import type { Cast } from '#policies/engine/actors';
import type { ActorId } from '#policies/schema/terms';
import type { CheckedItem } from './checked';

/** An item before it is known who carries it: what people wrote of that alone. */
export type UncastItem = Omit<CheckedItem, 'founded'>;

/** Gives each item, in order, those who would carry it here, wherever people named nobody; whom an item founds can act after it. */
export function castItems(items: UncastItem[], cast: Cast): CheckedItem[] {
  let founded: ReadonlySet<ActorId> = new Set();
  return items.map((item) => {
    const here = item.measure === undefined ? undefined : cast.actorsOf(item.measure, founded);
    const checked = {
      ...item,
      leads: item.leads.length > 0 ? item.leads : (here?.leads ?? []),
      takesPart: item.takesPart.length > 0 ? item.takesPart : (here?.takesPart ?? []),
      founded,
    };
    founded = new Set([...founded, ...(item.measure?.founds ?? [])]);
    return checked;
  });
}
