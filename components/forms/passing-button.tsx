'use client';

import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';

type PassingButtonProps = { heir: RefObject<HTMLElement | null>; onPress: () => void; children: ReactNode };

/** A button that is there for a while only; when it goes, it leaves the focus, if it has it, to its heir. */
export function PassingButton({ heir, onPress, children }: PassingButtonProps) {
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    const own = button.current;
    const next = heir;
    return () => {
      if (document.activeElement === own) next.current?.focus({ preventScroll: true });
    };
  }, [heir]);

  return (
    <button ref={button} type="button" className="button button-quiet" onClick={onPress}>
      {children}
    </button>
  );
}
