import { reveal } from '#components/report/folds';

/**
 * Brings the place that the address names after its # into sight, and gives it the focus. It waits for the next frame,
 * as a move inside the shell first leads to the top of the page.
 *
 * @returns what gives it up
 */
export function revealHash(): () => void {
  const id = decodeURIComponent(window.location.hash.slice(1));
  const frame = requestAnimationFrame(() => {
    if (id === '') return;
    reveal(id);
    focusOn(document.getElementById(id));
  });
  return () => cancelAnimationFrame(frame);
}

/** What cannot be pressed takes the focus too, so that reading and Tab go on from there. */
function focusOn(place: HTMLElement | null): void {
  if (place === null) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
}
