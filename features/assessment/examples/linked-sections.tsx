'use client';

import { useTranslations } from 'next-intl';
import { type HrefOf, HrefContext } from '#components/report/hrefs';
import { Sections } from '#components/report/sections';
import type { Report } from '#reports/report';
import { addressFrom } from './example-address';
import { depthOf, type Part, partAfter, partWith, sectionsOn } from './example-parts';

type LinkedSectionsProps = { id: string; part: Part; report: Report };

/** The sections of one page of an example, with links to the others, and at the end where the same depth goes on. */
export function LinkedSections({ id, part, report }: LinkedSectionsProps) {
  const t = useTranslations('result');
  const shown = sectionsOn(part, report);
  const hrefOf = hrefsOn(part, id);
  const after = partAfter(part);
  const next = after === undefined ? undefined : sectionsOn(after, report)[0];

  return (
    <HrefContext value={hrefOf}>
      <Sections report={report} shown={shown} />
      {next === undefined ? null : (
        <p className="no-print mt-12">
          <a href={hrefOf(next.id)} className="link-row">
            {t('goesOn', { heading: next.heading })}
          </a>
        </p>
      )}
    </HrefContext>
  );
}

/** How links on a page lead to the places of all of them. */
function hrefsOn(here: Part, example: string): HrefOf {
  return (id, depth) => {
    const there = partWith(id, depth ?? depthOf(here));
    return there === here ? `#${id}` : `${addressFrom(here, there, example)}#${id}`;
  };
}
