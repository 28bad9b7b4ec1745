import type { NotSure } from '#indicators/reading/guess-mapping';
import type { ColumnRole } from './mapping-draft';

/** The columns that stand behind a doubt. */
export function doubtedRoles(notSure: NotSure[]): ReadonlySet<ColumnRole> {
  return new Set(
    notSure.flatMap((what): ColumnRole[] => {
      switch (what) {
        case 'region':
          return ['region', 'regionWith'];
        case 'industry':
          return ['industry', 'industryWith'];
        case 'measure':
        case 'years-across':
          return ['employment', 'establishments'];
        case 'rows-are':
          return ['label'];
        case 'year':
          return ['year'];
        case 'flag':
          return ['flag'];
        case 'blocks':
        case 'encoding':
        case 'fill-down':
        case 'thousands':
        case 'title-line':
        case 'unit':
          return [];
      }
    }),
  );
}
