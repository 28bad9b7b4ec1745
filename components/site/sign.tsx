/** The sign of the tool: the four quarters of its figure, one of them filled. */
export function Sign() {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 32 32"
      className="size-6 fill-none stroke-petrol"
      strokeWidth="2.5"
      aria-hidden="true"
    >
      <rect x="3.25" y="3.25" width="11" height="11" />
      <rect x="17.75" y="3.25" width="11" height="11" className="fill-petrol" />
      <rect x="3.25" y="17.75" width="11" height="11" />
      <rect x="17.75" y="17.75" width="11" height="11" />
    </svg>
  );
}
