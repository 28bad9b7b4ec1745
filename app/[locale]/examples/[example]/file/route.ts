import { readExample } from '#features/assessment/examples/read-examples';

/** The file of a worked example, to open here later or to send to the interface for programs. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/examples/[example]/file'>) {
  const { example: id } = await params;
  const example = await readExample(id);
  if (example === undefined) {
    return new Response(null, { status: 404 });
  }

  return new Response(example.text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${example.fileName}"`,
    },
  });
}
