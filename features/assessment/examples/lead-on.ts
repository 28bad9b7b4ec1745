import { DEPTHS } from '#reports/depths';
import { placesOf } from '#reports/places';
import type { Depth } from '#reports/report';
import { addressFrom } from './example-address';
import { fetchReport } from './fetch-report';

/** Leads an address to the page on which its place stands: it may be from the time when all of the plan stood on one page, or on others. */
export async function leadOn(id: string, locale: string, here: Depth): Promise<void> {
  const { hash } = window.location;
  const place = decodeURIComponent(hash.slice(1));
  if (place === '' || document.getElementById(place) !== null) return;
  for (const depth of DEPTHS.filter((each) => each !== here)) {
    const report = await fetchReport(id, locale, depth);
    if (report === undefined || !placesOf(report.sections).includes(place)) continue;
    window.location.replace(addressFrom(here, depth, id) + hash);
    return;
  }
}
