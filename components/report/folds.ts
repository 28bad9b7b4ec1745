/** The parts of the measures that are folded until somebody wants them. */
export const MEASURE_FOLD = 'measure-fold';

function folds(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>(`details.${MEASURE_FOLD}`)];
}

/** Opens or closes all measures of the page. */
function foldAll(open: boolean): void {
  for (const fold of folds()) fold.open = open;
}

/** Opens the measure that an address names, and every fold around a place, and brings it into sight. */
export function reveal(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  for (
    let around = target.closest('details');
    around !== null;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
  const own = target.querySelector<HTMLDetailsElement>(`:scope > details.${MEASURE_FOLD}`);
  if (own !== null) own.open = true;
  target.scrollIntoView();
}

/**
 * Lets links into the page open what they lead to, now and at each move, hears what opens and closes all, and opens everything for print.
 *
 * @returns what ends it
 */
export function followLinks(): () => void {
  const toHash = () => {
    if (window.location.hash !== '') reveal(decodeURIComponent(window.location.hash.slice(1)));
  };
  // A second press on the link to where one is changes no address, and must open the place all the same.
  const onClick = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link !== null && link.hash === window.location.hash) toHash();
    const folding = target instanceof Element ? target.closest<HTMLElement>('[data-folds]') : null;
    if (folding !== null) foldAll(folding.dataset.folds === 'open');
  };
  let closed: HTMLDetailsElement[] = [];
  const beforePrint = () => {
    closed = folds().filter((fold) => !fold.open);
    foldAll(true);
  };
  const afterPrint = () => {
    for (const fold of closed) fold.open = false;
  };
  toHash();
  window.addEventListener('hashchange', toHash);
  document.addEventListener('click', onClick);
  window.addEventListener('beforeprint', beforePrint);
  window.addEventListener('afterprint', afterPrint);
  return () => {
    window.removeEventListener('hashchange', toHash);
    document.removeEventListener('click', onClick);
    window.removeEventListener('beforeprint', beforePrint);
    window.removeEventListener('afterprint', afterPrint);
  };
}
