import { must, type KnowledgeBase } from '#policies/engine/base';
import type { SourceReference } from '#policies/schema/terms';
import type { Texts } from '#policies/schema/text';
import { locators, reportedOf } from '#policies/text/locators';

/** The works behind a statement, each with where in it; what a work reports of another author stands apart, with that name. */
export function citedWorks(
  sources: SourceReference[],
  { base, texts }: { base: KnowledgeBase; texts: Texts },
): { work: string; text: string }[] {
  const said = new Map<string, { work: string; author: string[]; places: SourceReference['place'][] }>();
  for (const { work, place, author = [] } of sources) {
    const by = [work, ...author].join();
    said.set(by, { work, author, places: [...(said.get(by)?.places ?? []), place] });
  }
  return [...said.values()].map(({ work, author, places }) => {
    const where = [must(base.source, work).short, locators(places, texts.locators)].join(texts.locators.comma);
    return { work, text: reportedOf(author, where, texts.locators) };
  });
}
