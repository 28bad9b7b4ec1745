import { useState } from 'react';

/**
 * The fields whose faults are shown: those that were wrong when the page was opened or when Continue was pressed. A fault goes as soon as
 * one types into its field, and none comes while one types, which would take the focus away.
 *
 * @param first - the faults that are shown as the page is opened
 */
export function useFlagged<Field extends string>(
  faulty: readonly { field: Field }[],
  first: readonly { field: Field }[] = faulty,
) {
  const [flagged, setFlagged] = useState(() => first.map(({ field }) => field));

  return {
    /** The faults that are to be shown. */
    shown: <Fault extends { field: Field }>(faults: readonly Fault[]): Fault[] =>
      faults.filter(({ field }) => flagged.includes(field)),
    flag: () => setFlagged(faulty.map(({ field }) => field)),
    typed: (fields: object) => setFlagged((all) => all.filter((field) => !(field in fields))),
  };
}
