import { type ComponentType, use } from 'react';

/** A part that comes later. What did not come is asked for anew each time the part is shown, unlike with `lazy`, which remembers a failure. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;

  function ask(): Promise<ComponentType<Props>> {
    if (coming !== undefined) return coming;
    const asked = load();
    coming = asked;
    // Whoever shows the part is told by the promise itself.
    asked.then(undefined, forget);
    return asked;
  }

  function forget() {
    coming = undefined;
  }

  return function LaterPart(props: Props) {
    const Part = use(ask());
    return <Part {...props} />;
  };
}
