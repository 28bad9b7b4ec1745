'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, type MouseEvent } from 'react';

/** A fault, and the id of the first control that it is about. */
export type FieldError = { id: string; text: string };

/** What has to be mended before going on; takes the focus when it comes, and its links lead to the fields. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const t = useTranslations('work.error');
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.focus(), []);

  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary" className="problem error-summary">
      <h2 id="error-summary" className="text-xl">
        {t('heading')}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={error.id}>
            <a href={`#${error.id}`} className="link-row" onClick={(event) => lead(event, error.id)}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focusing a control scrolls only the control into view; the question above it has to be seen too. */
function lead(event: MouseEvent, controlId: string) {
  const control = document.getElementById(controlId);
  if (control === null) {
    return;
  }
  event.preventDefault();
  captionOf(control)?.scrollIntoView();
  control.focus({ preventScroll: true });
}

/** The legend where both fit on the upper half of the screen or the control is one of a group, else the label. */
function captionOf(control: HTMLElement): Element | null {
  const label = document.querySelector(`label[for="${control.id}"]`) ?? control.closest('label');
  const legend = control.closest('fieldset')?.querySelector('legend') ?? null;
  if (legend === null || control.matches('[type=radio], [type=checkbox]')) {
    return legend ?? label;
  }
  const reach = control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top;
  return reach < window.innerHeight / 2 ? legend : label;
}
