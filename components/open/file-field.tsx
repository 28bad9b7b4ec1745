'use client';

import { useTranslations } from 'next-intl';
import { useState, type ChangeEvent, type DragEvent } from 'react';

type FileFieldProps = { onChoose: (file: File) => void; invalid: boolean };

/** A file input that can also be dropped on. */
export function FileField({ onChoose, invalid }: FileFieldProps) {
  const t = useTranslations('open');
  const [over, setOver] = useState(false);

  function change(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    // Emptied, so that choosing the same file again after mending it counts as a change.
    event.target.value = '';
    if (file !== undefined) {
      onChoose(file);
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) {
      onChoose(file);
    }
  }

  function dragOver(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }

  return (
    <div
      className="drop mt-8"
      data-over={over ? 'true' : undefined}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor="assessment-file" className="font-semibold">
        {t('label')}
      </label>
      <p id="assessment-file-hint" className="text-base text-quiet">
        {t('hint')}
      </p>
      <input
        id="assessment-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="assessment-file-hint"
        aria-invalid={invalid}
        onChange={change}
        className="mt-3 block min-h-11 w-full text-base file:me-4 file:min-h-11 file:cursor-pointer file:border file:border-petrol file:bg-transparent file:px-4 file:font-semibold file:text-petrol"
      />
    </div>
  );
}
