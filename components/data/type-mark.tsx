import { symbolAt } from '#charts/symbols';
import type { TypeId } from '#policies/schema/terms';

/** The shape and colour of a type, beside its name; not read out. */
export function TypeMark({ type }: { type: TypeId }) {
  return (
    <svg className="mark type-mark" viewBox="0 0 12 12" aria-hidden="true">
      <path d={symbolAt(type, 6, 6, 4.4)} className={`two-by-two-${type}`} />
    </svg>
  );
}
