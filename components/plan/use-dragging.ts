import { useState, type DragEvent } from 'react';

/** Where an item would be dropped: before another one, or at the end of a stage. */
type Target = { stage: string; before: string | null };

export type Dragging = {
  dragged: string | null;
  target: Target | null;
  /** What the handle of an item needs. */
  handle: (key: string) => { draggable: true; onDragStart: (event: DragEvent) => void; onDragEnd: () => void };
  /** What an item needs so that others can be dropped before or after it. */
  item: (place: { key: string; next: string | null; stage: string }) => Dropping;
  /** What a stage needs so that items can be dropped at its end. */
  stage: (stage: string) => Dropping;
};

type Dropping = { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };

/** Dragging items by their handles with the browser's own means; the buttons beside the handle do the same without a pointer. */
export function useDragging(onPlace: (key: string, before: string | null, stage: string) => void): Dragging {
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<Target | null>(null);

  function over(event: DragEvent, next: Target) {
    if (dragged === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (target?.stage !== next.stage || target.before !== next.before) setTarget(next);
  }

  function drop(event: DragEvent, at: Target) {
    if (dragged === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (at.before !== dragged) onPlace(dragged, at.before, at.stage);
    end();
  }

  function end() {
    setDragged(null);
    setTarget(null);
  }

  const dropping = (at: (event: DragEvent) => Target): Dropping => ({
    onDragOver: (event) => over(event, at(event)),
    onDrop: (event) => drop(event, at(event)),
  });

  return {
    dragged,
    target,
    handle: (key) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.setData('text/plain', key);
        event.dataTransfer.effectAllowed = 'move';
        const row = event.currentTarget.closest('.plan-item');
        if (row !== null) event.dataTransfer.setDragImage(row, 0, 0);
        setDragged(key);
      },
      onDragEnd: end,
    }),
    item: ({ key, next, stage }) => dropping((event) => ({ stage, before: isInUpperHalf(event) ? key : next })),
    stage: (stage) => dropping(() => ({ stage, before: null })),
  };
}

function isInUpperHalf({ clientY, currentTarget }: DragEvent): boolean {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2;
}
