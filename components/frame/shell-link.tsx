'use client';

import type { MouseEvent, ReactNode } from 'react';

type ShellLinkProps = {
  href: string;
  onNavigate: (href: string) => void;
  className?: string;
  children: ReactNode;
};

/** A real link whose plain click moves inside the shell; every other click (new tab, new window) is the browser's. */
export function ShellLink({ href, onNavigate, className, children }: ShellLinkProps) {
  function click(event: MouseEvent<HTMLAnchorElement>) {
    if (!isPlainClick(event)) {
      return;
    }
    event.preventDefault();
    onNavigate(href);
  }

  return (
    <a href={href} className={className} onClick={click}>
      {children}
    </a>
  );
}

type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>;

/** A click with the main button and nothing held down; Enter on a link counts as one. */
export function isPlainClick(event: Click): boolean {
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !held && !event.defaultPrevented;
}
