import { useEffect } from 'react';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (or with the command key), except where a person is typing: there they belong to the field. */
export function useUndoKeys(onUndo: () => void, onRedo: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const step = stepOf(event);
      if (step === undefined || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      if (step === 'undo') onUndo();
      else onRedo();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onUndo, onRedo]);
}

function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if ((!ctrlKey && !metaKey) || altKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
