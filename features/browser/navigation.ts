/** The event by which the shell tells itself that the address has changed. */
export const MOVED = 'arranjo:moved';

/** Moves inside the shell: the address changes, the page stays. Next keeps its own record of such moves, so that back and forward work. */
export function moveTo(href: string): void {
  if (href === window.location.pathname + window.location.search) return;
  window.history.pushState(null, '', href);
  window.dispatchEvent(new Event(MOVED));
}

/** Changes the address without a step to go back to, for a place that turned out to be out of reach. */
export function replaceWith(href: string): void {
  window.history.replaceState(null, '', href);
  window.dispatchEvent(new Event(MOVED));
}
