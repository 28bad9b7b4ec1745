import { reveal } from '#components/report/folds';

/**
 * Brings the place that the address names after its # into sight, and gives it the focus where it takes it. It waits for the next frame,
 * as a move inside the shell first leads to the top of the page.
 *
 * @returns what gives it up
 */
export function revealHash(): () => void {
  const id = decodeURIComponent(window.location.hash.slice(1));
  const frame = requestAnimationFrame(() => {
    if (id === '') return;
    reveal(id);
    document.getElementById(id)?.focus({ preventScroll: true });
  });
  return () => cancelAnimationFrame(frame);
}
