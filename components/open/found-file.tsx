'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { whenText } from '#components/frame/when-text';
import { AsideList } from './aside-list';
import type { FoundActions, FoundFile as Found } from './found-model';
import { MergeForm } from './merge-form';

type FoundFileProps = FoundActions & { found: Found; problem: string | null };

/** What a file holds and what to do with it: nothing is kept and nothing here is changed before somebody chooses. */
export function FoundFile({ found, problem, ...actions }: FoundFileProps) {
  const t = useTranslations('open');
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const [comparing, setComparing] = useState(false);
  const { here, title, place, changed, answered, unknown } = found;

  useEffect(() => heading.current?.focus(), [found]);

  return (
    <section aria-labelledby="found" className="found max-w-measure">
      <h2 ref={heading} id="found" tabIndex={-1} className="text-xl">
        {t(`found.title.${here.kind}`, { title })}
      </h2>
      <p className="text-quiet">{t('found.about', { place, answered, unknown, when: whenText(changed, locale) })}</p>
      {problem === null ? null : (
        <p role="alert" className="mt-3 text-rust">
          {problem}
        </p>
      )}
      <AsideList aside={found.aside} />
      {here.kind === 'differs' && comparing ? (
        <MergeForm differences={here.differences} onMerge={actions.onMerge} onBack={() => setComparing(false)} />
      ) : (
        <Choices found={found} {...actions} onCompare={() => setComparing(true)} />
      )}
    </section>
  );
}

type ChoicesProps = FoundActions & { found: Found; onCompare: () => void };

function Choices({ found, onCompare, ...actions }: ChoicesProps) {
  const t = useTranslations('open.found');
  const locale = useLocale();
  const { here } = found;
  const button = (words: string, onClick: () => void, quiet = true) => (
    <button type="button" className={quiet ? 'button button-quiet' : 'button'} onClick={onClick}>
      {words}
    </button>
  );

  return (
    <>
      {here.kind === 'differs' ? (
        <p className="mt-4">{t('differs', { count: here.differences.length, when: whenText(here.changed, locale) })}</p>
      ) : null}
      {here.kind === 'same' ? <p className="mt-4">{t('same')}</p> : null}
      <div className="found-choices">
        {here.kind === 'nowhere' ? button(t('keep'), actions.onKeep, false) : null}
        {here.kind === 'same' ? button(t('openMine'), actions.onOpenMine, false) : null}
        {here.kind === 'differs' ? (
          <>
            {button(t('compare'), onCompare, false)}
            {button(t('keepBoth'), actions.onKeepBoth)}
            {button(t('replace'), actions.onReplace)}
          </>
        ) : null}
        {actions.onLook === undefined ? null : (
          <button type="button" className="quiet-action" onClick={actions.onLook}>
            {t('look')}
          </button>
        )}
        <button type="button" className="quiet-action" onClick={actions.onLeave}>
          {t('leave')}
        </button>
      </div>
    </>
  );
}
