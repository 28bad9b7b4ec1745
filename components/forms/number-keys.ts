import type { KeyboardEvent } from 'react';

type Key = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>;

/**
 * The index of the choice that a key stands for: "1" is the first. Null for every other key, and for keys held
 * together with another, which belong to the browser.
 */
export function choiceOf(event: Key): number | null {
  const held = event.metaKey || event.ctrlKey || event.altKey || event.shiftKey;
  return !held && /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null;
}

/**
 * An accelerator behind the native radios and checkboxes, for people who answer a hundred questions: while the focus is
 * on one of them, 1 to 9 choose, counted from the top, "does not apply" and "I do not know" included. In a text field
 * digits stay digits. It works only where the focus already is (WCAG 2.1.4) and no page speaks of it.
 */
export function chooseByNumber(event: KeyboardEvent<HTMLFieldSetElement>) {
  const index = choiceOf(event);
  if (index === null || isTextField(event.target)) {
    return;
  }
  const controls = event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]');
  const control = controls[index];
  if (control !== undefined) {
    event.preventDefault();
    control.focus();
    control.click();
  }
}

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
}
