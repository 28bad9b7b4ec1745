const paths = {
  up: 'M6 10.5 V2 M2.25 5.75 L6 2 L9.75 5.75',
  down: 'M6 1.5 V10 M2.25 6.25 L6 10 L9.75 6.25',
  both: 'M2 3.5 H10 M2 6 H10 M2 8.5 H10',
};

/** An arrow, or the lines of a handle; what it does is said beside it. */
export function MoveMark({ way }: { way: keyof typeof paths }) {
  return (
    <svg className="mark fill-none stroke-current" viewBox="0 0 12 12" strokeWidth="1.5" aria-hidden="true">
      <path d={paths[way]} />
    </svg>
  );
}
