import { type CodePlace, codeIn, type RegionMap } from './parse-geojson';

/** In which form codes of the table and of the map are held against each other. */
const CODE_FORMS = ['as-written', 'spelling', 'zeros', 'digits', 'last-part'] as const;

export type CodeForm = (typeof CODE_FORMS)[number];

/** How many regions of the table are on the map, by a place of its codes and a form. */
export type CodeFit = { place: CodePlace; form: CodeForm; fits: number };

/** A code in a form: codes that are the same in it stand for one region. */
export function inForm(code: string, form: CodeForm): string {
  switch (form) {
    case 'as-written':
      return code;
    case 'spelling':
      return code
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
    case 'zeros':
      return inForm(code, 'spelling').replace(/^0+(?=\p{N})/u, '');
    case 'digits': {
      const digits = /\d+$/.exec(inForm(code, 'spelling'))?.[0];
      return digits === undefined ? inForm(code, 'spelling') : digits.replace(/^0+(?=\d)/, '');
    }
    case 'last-part':
      return inForm(code.split(/[\s.:_/-]+/).findLast((part) => part !== '') ?? code, 'zeros');
  }
}

/** The fit of one place in each form. */
export function fitsOf(map: RegionMap, place: CodePlace, codes: readonly string[]): CodeFit[] {
  return CODE_FORMS.map((form) => {
    const known = new Set<string>();
    map.features.features.forEach((_, at) => {
      const code = codeIn(map, at, place);
      if (code !== undefined) known.add(inForm(code, form));
    });
    return { place, form, fits: codes.filter((code) => known.has(inForm(code, form))).length };
  });
}

/** The best of several fits; of equals the first, which changes least. */
export function bestFit(fits: readonly CodeFit[]): CodeFit | undefined {
  return fits.reduce<CodeFit | undefined>(
    (best, fit) => (best === undefined || fit.fits > best.fits ? fit : best),
    undefined,
  );
}

/** Where the codes most likely stand: the place with the best fit in any form, as they are written if that is as good. */
export function likeliestPlace(map: RegionMap, codes: readonly string[]): CodePlace {
  const best = bestFit(
    CODE_FORMS.flatMap((form) =>
      map.codePlaces.flatMap((place) => fitsOf(map, place, codes).filter((fit) => fit.form === form)),
    ),
  );
  return best?.place ?? map.codePlaces[0] ?? '';
}
