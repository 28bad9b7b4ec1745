'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FileField } from '#components/open/file-field';
import { hidden } from '#components/forms/hidden-words';
import { ShellLink } from '#components/frame/shell-link';

type StartPanelProps = {
  newHref: string;
  onNavigate: (href: string) => void;
  onOpenFile: (file: File) => void;
  examples: { id: string; title: string }[];
  onOpenExample: (id: string) => void;
  /** A file or an example is being opened. */
  busy: boolean;
  /** Why the last file or example was not opened. */
  error?: string | null;
};

/** The three ways in: a new assessment, a file, a worked example as a copy of one's own. */
export function StartPanel({
  newHref,
  onNavigate,
  onOpenFile,
  examples,
  onOpenExample,
  busy,
  error = null,
}: StartPanelProps) {
  const t = useTranslations('work.list.start');

  return (
    <section aria-labelledby="ways-in" className="mt-14">
      <h2 id="ways-in" className="text-xl">
        {t('title')}
      </h2>
      <p role="alert" className={error === null ? undefined : 'problem mt-4 max-w-measure text-rust'}>
        {error}
      </p>
      <p role="status" className={busy ? 'mt-4 text-quiet' : undefined}>
        {busy ? t('busy') : null}
      </p>
      <div className="ways">
        <Way id="way-new" title={t('newTitle')}>
          <p>{t('newText')}</p>
          <p className="mt-4">
            <ShellLink href={newHref} onNavigate={onNavigate} className="button">
              {t('new')}
            </ShellLink>
          </p>
        </Way>
        <Way id="way-file" title={t('fileTitle')}>
          <p>{t('fileText')}</p>
          <FileField onChoose={onOpenFile} invalid={error !== null} />
        </Way>
        {examples.length === 0 ? null : (
          <Way id="way-example" title={t('exampleTitle')}>
            <p>{t('exampleText')}</p>
            <ul className="mt-2">
              {examples.map(({ id, title }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="quiet-action"
                    aria-disabled={busy ? true : undefined}
                    onClick={() => (busy ? undefined : onOpenExample(id))}
                  >
                    {t.rich('example', { title, hidden })}
                  </button>
                </li>
              ))}
            </ul>
          </Way>
        )}
      </div>
    </section>
  );
}

function Way({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-lg">
        {title}
      </h3>
      <div className="min-w-0 max-w-measure">{children}</div>
    </section>
  );
}
