'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RadioSet } from '#components/forms/radio-set';
import { traitsOf } from '#reports/format-traits';
import { documentIds, documentNamed, documents, formatsOf } from '#reports/registry';
import type { DocumentChoice } from './choice-model';

type ChooseProps = { choice: DocumentChoice; onChoose: (choice: DocumentChoice) => void };

/** Which document, as what kind of file with what that cannot do, and with or without names. */
export function ChooseDocument({ choice, onChoose }: ChooseProps) {
  const t = useTranslations('work.documents');
  const formats = formatsOf(choice.document);
  const { limits } = traitsOf(choice.format);

  function chooseDocument(name: string) {
    const document = documentNamed(name);
    if (document === undefined || document === choice.document) return;
    onChoose({ document, ...usualOf(document, choice) });
  }

  return (
    <>
      <RadioSet
        id="document"
        legend={<h2>{t('which')}</h2>}
        options={documentIds().map((id) => ({
          value: id,
          label: <Named name={t(`document.${id}.name`)}>{t(`document.${id}.text`)}</Named>,
        }))}
        value={choice.document}
        onChange={chooseDocument}
      />
      <RadioSet
        id="format"
        legend={<h2>{t('formatLegend')}</h2>}
        options={formats.map((id) => ({
          value: id,
          label: <Named name={t(`format.${id}.name`)}>{t(`format.${id}.text`)}</Named>,
        }))}
        value={choice.format}
        onChange={(value) => {
          const format = formats.find((id) => id === value);
          if (format !== undefined) onChoose({ ...choice, format });
        }}
      />
      {limits.length === 0 ? null : (
        <div className="format-limits">
          <p className="font-semibold">{t('limitsTitle')}</p>
          <ul role="list" className="bulleted">
            {limits.map((limit) => (
              <li key={limit}>
                <div className="main">{t(`limit.${limit}`)}</div>
              </li>
            ))}
          </ul>
        </div>
      )}
      <RadioSet
        id="redacted"
        legend={<h2>{t('names')}</h2>}
        options={(['yes', 'no'] as const).map((which) => ({
          value: which,
          label: (
            <Named name={t(`redacted.${which}`)}>
              {t(`redacted.${which}Text`)}{' '}
              {documents[choice.document].redacted === (which === 'yes') ? t('usual') : null}
            </Named>
          ),
        }))}
        value={choice.redacted ? 'yes' : 'no'}
        onChange={(value) => onChoose({ ...choice, redacted: value === 'yes' })}
      />
    </>
  );
}

/** What a document is by itself: its own first format, unless it can be had in the one that was chosen, its own names, and the whole of it. */
export function usualOf(
  document: DocumentChoice['document'],
  former?: Pick<DocumentChoice, 'format'>,
): Omit<DocumentChoice, 'document'> {
  const formats = formatsOf(document);
  const format = formats.find((id) => id === former?.format) ?? formats[0] ?? 'pdf';
  return { format, redacted: documents[document].redacted, chapters: null };
}

function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <span className="font-semibold">{name}</span> <span className="block text-base text-quiet">{children}</span>
    </>
  );
}
