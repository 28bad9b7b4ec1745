import { type ComponentType, use } from 'react';

/** What forgets the parts that did not come. They stay refused until somebody asks again: asked for in each drawing, they would be asked for without end. */
const missing = new Set<() => void>();

/** Lets every part that did not come be asked for again when it is shown next. */
export function askAgain(): void {
  for (const forget of missing) forget();
  missing.clear();
}

/** A part whose code comes later. One that did not come can be asked for again, unlike with `lazy`, which remembers a failure for ever. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;

  function ask(): Promise<ComponentType<Props>> {
    if (coming !== undefined) return coming;
    coming = load();
    // Whoever shows the part is told by the promise itself.
    coming.then(undefined, () => missing.add(forget));
    return coming;
  }

  function forget() {
    coming = undefined;
  }

  return function LaterPart(props: Props) {
    const Part = use(ask());
    return <Part {...props} />;
  };
}
