import { planOf } from '#features/assessment/examples/plan-of';
import { readExample } from '#features/assessment/examples/read-examples';

/** The plan of a worked example as plain data, from which the browser makes its PDF. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/examples/[example]/report'>) {
  const { example: id, locale } = await params;
  const example = await readExample(id);
  if (example === undefined) {
    return new Response(null, { status: 404 });
  }

  return Response.json(await planOf(example, locale));
}
