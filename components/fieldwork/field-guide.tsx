'use client';

import { useTranslations } from 'next-intl';
import { headingId } from '#components/forms/ids';
import { RadioSet } from '#components/forms/radio-set';
import { OwnText } from '#components/frame/own-text';
import { ShellLink } from '#components/frame/shell-link';
import type { GuideBlockId } from '#policies/instruments/schedule';
import { BlockChoice } from './block-choice';
import { FourStepsList } from './four-steps-list';
import { HandoutPage } from './handout-page';
import type { BlockModel, HandoutModel, OneSidedModel, PersonModel, StepModel } from './model';

/** The choice of everybody, next to the groups. */
export const EVERYBODY = 'all';

type FieldGuideProps = {
  backHref: string;
  steps: StepModel[];
  blocks: BlockModel[];
  onChoose: (block: GuideBlockId) => void;
  oneSided: OneSidedModel[];
  people: PersonModel[];
  person: string;
  onPerson: (person: string) => void;
  handouts: HandoutModel[];
  onPrint: () => void;
  onNavigate: (href: string) => void;
};

/** What is known and what is not, block by block, and a page to print for each person to meet. */
export function FieldGuide(props: FieldGuideProps) {
  const { backHref, steps, blocks, oneSided, people, person, handouts, onNavigate } = props;
  const t = useTranslations('fieldwork');

  return (
    <div className="interview field-guide">
      <ShellLink href={backHref} onNavigate={onNavigate} className="back link-row">
        {t('back')}
      </ShellLink>
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('title')}
      </h1>
      <p className="no-print mt-4 max-w-measure text-lg">{t('intro')}</p>
      <BlockChoice blocks={blocks} onChoose={props.onChoose} />
      <OneSided entries={oneSided} />
      <div className="no-print mt-10 max-w-measure">
        {people.length === 0 ? <p>{t('who.nobody')}</p> : null}
        <RadioSet
          id="person"
          legend={<h2 className="text-xl">{t('who.heading')}</h2>}
          options={[
            { value: EVERYBODY, label: t('who.all') },
            ...people.map(({ id, name, open }) => ({ value: id, label: t('who.person', { name, open }) })),
          ]}
          value={person}
          onChange={props.onPerson}
        />
        <p className="mt-5">
          <button type="button" className="button" onClick={props.onPrint}>
            {t('who.print')}
          </button>
        </p>
      </div>
      <div className="handouts">
        {handouts.map((handout) => (
          <HandoutPage key={handout.id} handout={handout} onNavigate={onNavigate} />
        ))}
      </div>
      <FourStepsList steps={steps} />
    </div>
  );
}

function OneSided({ entries }: { entries: OneSidedModel[] }) {
  const t = useTranslations('fieldwork.oneSide');
  if (entries.length === 0) return null;

  return (
    <section aria-labelledby="one-side" className="no-print mt-10">
      <h2 id="one-side" className="text-xl">
        {t('heading')}
      </h2>
      <p className="mt-1 max-w-measure">{t('text')}</p>
      <ul className="mt-2 list-disc ps-6">
        {entries.map(({ id, name, side }) => (
          <li key={id}>
            <OwnText>{t('line', { name, side })}</OwnText>
          </li>
        ))}
      </ul>
    </section>
  );
}
