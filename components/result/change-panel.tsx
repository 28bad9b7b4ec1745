'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, type ReactNode } from 'react';

type ChangePanelProps = {
  title: string;
  /** What the change did to the result so far, in words; null while nothing is changed. */
  lines: string[] | null;
  onUndo: () => void;
  onClose: () => void;
  /** The fields; without them the panel is the notice that stays after they are closed. */
  children?: ReactNode;
};

/** A change in the making beside the result that follows it: the fields, what entered and what left, and the way back. */
export function ChangePanel({ title, lines, onUndo, onClose, children }: ChangePanelProps) {
  const t = useTranslations('result.panel');
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const editing = children !== undefined;

  useEffect(() => {
    if (editing) heading.current?.focus();
  }, [title, editing]);

  // What it changed takes room from the fields: the option that was chosen stays in sight.
  useEffect(() => {
    if (lines !== null) panel.current?.querySelector('input:checked')?.scrollIntoView({ block: 'nearest' });
  }, [lines]);

  return (
    <section
      ref={panel}
      className="change-panel no-print"
      aria-labelledby="change-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 ref={heading} id="change-title" tabIndex={-1} className="text-lg">
        {title}
      </h2>
      {editing ? <div className="change-fields">{children}</div> : null}
      <div role="status" className="change-lines" tabIndex={lines === null ? undefined : 0}>
        {lines === null ? null : <Lines lines={lines} />}
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="button" className="button button-small" onClick={onClose}>
          {editing ? t('close') : t('dismiss')}
        </button>
        {lines === null ? null : (
          <button type="button" className="text-button" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
      </div>
    </section>
  );
}

function Lines({ lines }: { lines: string[] }) {
  const t = useTranslations('result.panel');
  if (lines.length === 0) return <p>{t('same')}</p>;

  return (
    <>
      <p className="font-semibold">{t('changed')}</p>
      <ul role="list" className="bulleted">
        {lines.map((line) => (
          <li key={line}>
            <div className="main">{line}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
