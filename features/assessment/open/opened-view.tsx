'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo } from 'react';
import type { FoundFile } from '#components/open/found-model';
import { OpenedFile } from '#components/open/opened-file';
import { HrefContext } from '#components/report/hrefs';
import { ownLook } from '#features/assessment/documents/kept-choice';
import { hrefsAmong, isDepthPage } from '#features/assessment/result/depth-address';
import { useDepths } from '#features/assessment/result/use-depths';
import { useInnerLinks } from '#features/assessment/result/use-inner-links';
import { usePlaceInAddress } from '#features/assessment/result/use-place-in-address';
import { replaceWith } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';
import { depthNamed } from '#reports/depths';
import type { Depth } from '#reports/report';
import type { ReadFile } from './reading';

type OpenedViewProps = {
  read: ReadFile;
  aside: FoundFile['aside'];
  onBack: () => void;
  onFail: (why: 'notLoaded' | 'notBuilt') => void;
};

/** A look at the result of an opened file, in the depth that the address names. */
export function OpenedView({ read, aside, onBack, onFail }: OpenedViewProps) {
  const t = useTranslations('open');
  const { pathname, search } = useAddress();
  const depth = depthNamed(search.get('depth')) ?? 'brief';
  const { assessment, file } = read;
  const { report, fault, depthOf } = useDepths(assessment, useLocale(), depth);
  const pageOf = pagesUnder(pathname);
  const here = pageOf(depth);
  const hrefOf = useMemo(() => hrefsAmong(depth, pagesUnder(pathname)), [depth, pathname]);

  useInnerLinks((page) => isDepthPage(page, pageOf));
  usePlaceInAddress(report !== undefined, here, (id) => {
    void depthOf(id).then(
      (found) => (found === undefined ? undefined : replaceWith(`${pageOf(found)}#${id}`)),
      () => undefined,
    );
  });
  useEffect(() => {
    if (fault !== null) onFail(fault === 'not-loaded' ? 'notLoaded' : 'notBuilt');
  }, [fault, onFail]);

  function back() {
    replaceWith(pathname);
    onBack();
  }

  if (report === undefined || hrefOf === undefined) return <p role="status">{t('reading', { file })}</p>;
  return (
    <HrefContext value={hrefOf}>
      <OpenedFile
        name={file}
        assessment={assessment}
        depth={depth}
        pageOf={pageOf}
        report={report}
        look={ownLook()}
        aside={aside}
        onBack={back}
      />
    </HrefContext>
  );
}

function pagesUnder(pathname: string) {
  return (depth: Depth) => (depth === 'brief' ? pathname : `${pathname}?depth=${depth}`);
}
