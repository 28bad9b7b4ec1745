'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

/** What is wrong and what to do; takes the focus when it comes. */
export function Problem({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.focus(), []);

  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby={id} className="problem mb-8 max-w-measure">
      <h2 id={id} className="text-xl">
        {heading}
      </h2>
      {children}
    </div>
  );
}
