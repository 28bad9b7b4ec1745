'use client';

import type { ReactNode } from 'react';
import { Link, usePathname } from '#i18n/navigation';

type NavLinkProps = { href: string; under: string; children: ReactNode };

/** A link of the main navigation, marked on the pages under it. */
export function NavLink({ href, under, children }: NavLinkProps) {
  const path = usePathname();
  const current = path === under ? 'page' : path.startsWith(`${under}/`) ? 'true' : undefined;

  return (
    <Link
      href={href}
      aria-current={current}
      className="inline-flex min-h-11 items-center no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
    >
      {children}
    </Link>
  );
}
