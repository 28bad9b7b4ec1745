import { createTranslator } from 'next-intl';
import type { FaultWords } from '#indicators/reading/all-faults';
import type { RowFault } from '#indicators/reading/row-fault';
import type { FaultMessages } from './protocol';

/** The words of the file of faults. */
export function faultWordsOf({ locale, messages }: FaultMessages): FaultWords {
  const t = createTranslator({ locale, messages, namespace: 'data.faults' });
  return {
    titles: [t('file.line'), t('file.column'), t('file.value'), t('file.what')],
    what: (fault) => t(`row.${fault.kind}`, valuesOf(fault)),
  };
}

/** What the words of a fault have to be filled with. */
export function valuesOf(fault: RowFault): Record<string, number> {
  switch (fault.kind) {
    case 'fields':
      return { found: fault.found, expected: fault.expected };
    case 'twice':
      return { firstLine: fault.firstLine };
    case 'empty':
    case 'not-a-number':
    case 'negative':
    case 'too-large':
    case 'no-name':
    case 'a-date':
    case 'no-values':
      return {};
  }
}
