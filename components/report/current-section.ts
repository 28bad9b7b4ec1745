/** A section is the current one as soon as its heading stands in the upper part of the window. */
const UPPER_PART = 0.3;

/**
 * Marks in the contents the section that is being read, now and whenever the page scrolls. It reads the page as it stands, so that it works
 * on what the server drew and on what is drawn anew.
 *
 * @returns what ends it
 */
export function markCurrentSection(): () => void {
  let frame: number | undefined;
  const mark = () => {
    frame = undefined;
    const headings = [...document.querySelectorAll<HTMLElement>('.report .section > h2[id]')];
    const edge = window.innerHeight * UPPER_PART;
    const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= edge);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.report-contents a')) {
      const isCurrent = current !== undefined && link.hash === `#${encodeURIComponent(current.id)}`;
      if (isCurrent === (link.getAttribute('aria-current') === 'true')) continue;
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const later = () => {
    frame ??= requestAnimationFrame(mark);
  };
  mark();
  window.addEventListener('scroll', later, { passive: true });
  window.addEventListener('resize', later, { passive: true });
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    window.removeEventListener('scroll', later);
    window.removeEventListener('resize', later);
  };
}
