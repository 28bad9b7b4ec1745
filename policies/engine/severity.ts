import type { Finding, Severity } from '#policies/schema/result';

/** How a deficit stands by what was found; null where nobody knows. */
export function severityOf(deficit: string, { findings }: { findings: Finding[] }): Severity {
  return findings.find((finding) => finding.deficit === deficit)?.severity ?? null;
}
