import type { Cast } from '#policies/engine/actors';
import type { ActorId } from '#policies/schema/terms';
import type { CheckedItem } from './checked';

/** An item before it is known who carries it: what is said of that alone. */
export type UncastItem = Omit<CheckedItem, 'founded'>;

/** Gives each item, in order, those who would carry it here, wherever nobody is named; whom an item founds can act after it. */
export function castItems(items: UncastItem[], cast: Cast): CheckedItem[] {
  let founded: ReadonlySet<ActorId> = new Set();
  return items.map((item) => {
    const { leads, takesPart } = carriersOf(item, founded, cast);
    const checked = { ...item, founded, leads, takesPart };
    const more = item.measure?.founds ?? [];
    if (more.length > 0) founded = new Set([...founded, ...more]);
    return checked;
  });
}

function carriersOf(
  { measure, leads, takesPart }: UncastItem,
  founded: ReadonlySet<ActorId>,
  cast: Cast,
): Pick<CheckedItem, 'leads' | 'takesPart'> {
  if (measure === undefined || (leads.length > 0 && takesPart.length > 0)) return { leads, takesPart };
  const here = cast.actorsOf(measure, founded);
  return {
    leads: leads.length > 0 ? leads : here.leads,
    takesPart: takesPart.length > 0 ? takesPart : here.takesPart,
  };
}
