type AnsweredBarProps = { answered: number; unknown: number; open: number };

/** How much is answered, as a bar: full for answers, pale for "I do not know", empty for what is open. The words stand next to it. */
export function AnsweredBar({ answered, unknown, open }: AnsweredBarProps) {
  const all = answered + unknown + open;
  if (all === 0) return null;
  return (
    <svg className="answered-bar" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect data-part="answered" width={answered} height={1} />
      <rect data-part="unknown" x={answered} width={unknown} height={1} />
    </svg>
  );
}
