import type { FieldError } from '#components/forms/error-summary';
import type { Words } from '#i18n/words';
import type { Mapping, MappingFault } from '#indicators/reading/mapping';
import type { ColumnRole } from './mapping-draft';

/** A fault of the mapping in words, with the control to go to. */
export function errorOf(fault: MappingFault, mapping: Mapping, header: string[], t: Words<'data.columns'>): FieldError {
  const title = (place: number) => header[place] || t('column', { number: place + 1 });
  switch (fault.kind) {
    case 'no-measure':
      return { id: 'column-employment', text: t('fault.no-measure') };
    case 'no-values':
    case 'no-titles':
      return { id: 'column-values', text: t(`fault.${fault.kind}`) };
    case 'thousands-are-decimals':
      return { id: 'thousands', text: t('fault.thousands-are-decimals') };
    case 'no-such-column':
      return { id: `column-${firstRole(mapping)}`, text: t('fault.no-such-column', { number: fault.place + 1 }) };
    case 'column-used-twice':
      return { id: roleOf(fault.place, mapping), text: t('fault.column-used-twice', { title: title(fault.place) }) };
    case 'mark-used-twice':
      return {
        id: 'mark-missing',
        text: t('fault.mark-used-twice', { mark: fault.mark === '' ? 'empty' : fault.mark }),
      };
    case 'title-empty':
      return { id: 'column-values', text: t('fault.title-empty', { number: fault.place + 1 }) };
    case 'title-twice':
      return { id: 'column-values', text: t('fault.title-twice', { title: fault.title }) };
  }
}

function firstRole(mapping: Mapping): ColumnRole {
  return mapping.layout === 'wide' ? 'label' : 'region';
}

/** The last field in which a column was chosen: the first use is more likely the right one. */
function roleOf(place: number, mapping: Mapping): string {
  const roles = Object.entries(mapping).filter(([, value]) => value === place);
  return `column-${roles.at(-1)?.[0] ?? 'values'}`;
}
