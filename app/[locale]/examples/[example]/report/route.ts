import { readExample } from '#features/assessment/examples/read-examples';
import { reportsOf } from '#features/assessment/examples/reports-of';
import { depthNamed } from '#reports/depths';

/** A depth of a worked example's result as plain data, from which the browser makes documents; the plan, if none is named. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/examples/[example]/report'>) {
  const { example: id, locale } = await params;
  const example = await readExample(id);
  const depth = depthNamed(new URL(request.url).searchParams.get('document') ?? 'plan');
  if (example === undefined || depth === undefined) {
    return new Response(null, { status: 404 });
  }

  return Response.json((await reportsOf(example, locale))[depth]);
}
