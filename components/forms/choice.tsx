import type { ReactNode } from 'react';

type ChoiceProps = {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  id?: string;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
};

/** One native radio or checkbox; its whole row can be pressed. */
export function Choice({ type, name, value, id, checked, onChoose, children }: ChoiceProps) {
  return (
    <label className="choice">
      <input type={type} name={name} value={value} id={id} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
