import { reveal } from '../../../../components/report/folds';

/** Brings the place that the address names after its # into sight, and gives it the focus where it takes it. */
export function revealHash(): void {
  if (window.location.hash === '') return;
  const id = decodeURIComponent(window.location.hash.slice(1));
  reveal(id);
  document.getElementById(id)?.focus({ preventScroll: true });
}
