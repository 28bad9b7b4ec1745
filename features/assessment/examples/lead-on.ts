/** Leads an address from the time when the plan stood on one page to the page on which its place stands now. */
export function leadOn(): void {
  const { hash } = window.location;
  if (hash === '' || document.getElementById(decodeURIComponent(hash.slice(1))) !== null) return;
  const link = [...document.links].find((each) => each.hash === hash);
  if (link !== undefined) window.location.replace(link.href);
}
