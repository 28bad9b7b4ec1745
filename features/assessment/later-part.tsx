import { type ComponentType, use } from 'react';

/** A part that comes later. What did not come is asked for anew each time the part is shown, unlike with `lazy`, which remembers a failure. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;

  function ask(): Promise<ComponentType<Props>> {
    if (coming !== undefined) return coming;
    const asked = load();
    coming = asked;
    asked.catch(() => {
      coming = undefined;
    });
    return asked;
  }

  return function LaterPart(props: Props) {
    const Part = use(ask());
    return <Part {...props} />;
  };
}
