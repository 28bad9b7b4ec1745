import type { ChangeEvent } from 'react';

type FilePickerProps = { id: string; label: string; hint: string; accept: string; onChoose: (file: File) => void };

/** A file from this machine; it goes nowhere. */
export function FilePicker({ id, label, hint, accept, onChoose }: FilePickerProps) {
  function change(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    // Emptied, so that choosing the same file again after mending it counts as a change.
    event.target.value = '';
    if (file !== undefined) onChoose(file);
  }

  return (
    <div className="drop mt-4 max-w-measure">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-base text-quiet">
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={change}
        className="mt-3 block min-h-11 w-full text-base file:me-4 file:min-h-11 file:cursor-pointer file:border file:border-petrol file:bg-transparent file:px-4 file:font-semibold file:text-petrol"
      />
    </div>
  );
}
