type AnsweredBarProps = { answered: number; unknown: number; open: number };

/** How much is answered, as a bar: full for answers, hatched for "I do not know", empty for what is open. The words stand beside it. */
export function AnsweredBar({ answered, unknown, open }: AnsweredBarProps) {
  const all = answered + unknown + open;
  if (all === 0) return null;
  const part = (count: number) => ({ inlineSize: `${(count / all) * 100}%` });
  return (
    <span className="answered-bar" aria-hidden="true">
      <span data-part="answered" style={part(answered)} />
      <span data-part="unknown" style={part(unknown)} />
    </span>
  );
}
