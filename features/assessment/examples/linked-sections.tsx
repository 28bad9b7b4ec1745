'use client';

import { HrefContext } from '#components/report/hrefs';
import { Sections } from '#components/report/sections';
import { hrefsAmong } from '#features/assessment/result/depth-address';
import type { Depth, Report } from '#reports/report';
import { addressFrom } from './example-address';

type LinkedSectionsProps = { id: string; depth: Depth; report: Report };

/** The sections of one depth of an example, with links to the pages of the others. */
export function LinkedSections({ id, depth, report }: LinkedSectionsProps) {
  return (
    <HrefContext value={hrefsAmong(depth, report, (there) => addressFrom(depth, there, id))}>
      <Sections report={report} />
    </HrefContext>
  );
}
