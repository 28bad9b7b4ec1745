import { useEffect, useRef } from 'react';

/** Gives the focus to an element, by its id, as soon as it is on the page: for buttons that go with what they open or close. */
export function useFocusNext(): (id: string) => void {
  const wanted = useRef<string>(undefined);

  useEffect(() => {
    const element = wanted.current === undefined ? null : document.getElementById(wanted.current);
    if (element === null) return;
    wanted.current = undefined;
    element.focus();
  });

  return (id) => {
    wanted.current = id;
  };
}
