import { TwoByTwoSvg } from '#charts/svg';
import type { TwoByTwo } from '#charts/two-by-two';

type FigureProps = { figure: TwoByTwo; title: string; description: string };

/** The 2 x 2; on a phone the small one, as lettering that is scaled down could not be read there. */
export function Figure(props: FigureProps) {
  return (
    <>
      <div className="sm:hidden print:hidden">
        <SmallFigure {...props} />
      </div>
      <TwoByTwoSvg {...props} width={576} height={420} className="hidden w-full sm:block print:block" />
    </>
  );
}

/** The 2 x 2 at the size of a hand, for heads and previews: the bars of the intervals would be a smudge there, and the large one has them. */
export function SmallFigure({ figure, ...props }: FigureProps) {
  const { value, other } = figure;
  const unnamed = (place: TwoByTwo['other']) => place && { x: place.x, y: place.y, label: '' };
  const bare = { ...figure, nearest: undefined, value: unnamed(value), other: unnamed(other) };

  return <TwoByTwoSvg figure={bare} {...props} width={236} height={210} className="w-full" />;
}
