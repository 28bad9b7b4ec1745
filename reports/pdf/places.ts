import type { LayoutNode } from './tagged/layout-node';
import { endOf } from './page-numbers';

/** The page on which each place stands, of a document that is laid out. */
export type Places = ReadonlyMap<string, number>;

export function placesIn(root: LayoutNode): Places {
  const places = new Map<string, number>();
  root.children?.forEach((page, index) => notePlaces(page, index + 1, places));
  return places;
}

function notePlaces({ props, children }: LayoutNode, page: number, places: Map<string, number>): void {
  if (props?.place !== undefined) places.set(props.place, page);
  children?.forEach((child) => notePlaces(child, page, places));
}

/** Whether something that began on an earlier page is still going on at the head of this one. */
export function runsOn(id: string, places: Places, page: number): boolean {
  return (places.get(id) ?? Infinity) < page && page <= (places.get(endOf(id)) ?? 0);
}

/** Whether any part of it stands on this page. */
export function standsOn(id: string, places: Places, page: number): boolean {
  return places.get(id) === page || runsOn(id, places, page);
}
