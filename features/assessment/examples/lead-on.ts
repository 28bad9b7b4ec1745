import { DEPTHS } from '#reports/depths';
import { placesOf } from '#reports/places';
import { addressFrom } from './example-address';
import { type Part, partWith } from './example-parts';
import { fetchReport } from './fetch-report';

/** Leads an address to the page on which its place stands: it may be from the time when all of the plan stood on one page, or on others. */
export async function leadOn(id: string, locale: string, here: Part): Promise<void> {
  const { hash } = window.location;
  const place = decodeURIComponent(hash.slice(1));
  if (place === '' || document.getElementById(place) !== null) return;
  for (const depth of DEPTHS) {
    const report = await fetchReport(id, locale, depth);
    if (report === undefined || !placesOf(report.sections).includes(place)) continue;
    window.location.replace(addressFrom(here, partWith(place, depth), id) + hash);
    return;
  }
}
