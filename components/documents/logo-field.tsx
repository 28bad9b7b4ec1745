'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, useRef, useState } from 'react';
import { ErrorMessage } from '#components/forms/error-message';
import { idList } from '#components/forms/ids';
import type { KeptLogo } from './choice-model';

/** Why a file cannot be a logo. */
export type LogoProblem = 'logoKind' | 'logoLarge' | 'logoUnread';

type LogoFieldProps = {
  logo: KeptLogo | null;
  problem: LogoProblem | null;
  onLogo: (file: File) => void;
  onRemove: () => void;
};

/** A picture for the cover: choose it, see it, take it away. */
export function LogoField({ logo, problem, onLogo, onRemove }: LogoFieldProps) {
  const t = useTranslations('work.documents');
  const field = useRef<HTMLInputElement>(null);
  const [removed, setRemoved] = useState(false);

  function change(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    // Emptied, so that choosing the same file again after mending it counts as a change.
    event.target.value = '';
    setRemoved(false);
    if (file !== undefined) onLogo(file);
  }

  function remove() {
    onRemove();
    setRemoved(true);
    field.current?.focus();
  }

  return (
    <div className="labelled" data-error={problem === null ? undefined : 'true'}>
      <label htmlFor="logo">{t('logo')}</label>
      <p id="logo-hint" className="labelled-hint">
        {t('logoHint')}
      </p>
      {problem === null ? null : <ErrorMessage id="logo-error">{t(problem)}</ErrorMessage>}
      <input
        ref={field}
        id="logo"
        type="file"
        accept=".png,.jpg,.jpeg,image/png,image/jpeg"
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={idList('logo-hint', problem !== null && 'logo-error', 'logo-state')}
        className="file-field"
        onChange={change}
      />
      <div id="logo-state" role="status">
        {logo === null ? removed ? t('logoRemoved') : null : <Shown logo={logo} />}
      </div>
      {logo === null ? null : (
        <button type="button" className="quiet-action" onClick={remove}>
          {t('logoRemove')}
        </button>
      )}
    </div>
  );
}

function Shown({ logo }: { logo: KeptLogo }) {
  const t = useTranslations('work.documents');

  return (
    <>
      <p>{t('logoName', { name: logo.name })}</p>
      <img src={`data:${logo.mediaType};base64,${logo.base64}`} alt={t('logoPreview')} className="logo-preview" />
    </>
  );
}
