'use client';

import { useTranslations } from 'next-intl';
import { hidden } from '#components/forms/hidden-words';
import { OwnText } from '#components/frame/own-text';
import { ShellLink } from '#components/frame/shell-link';
import { Empty, ScrollTable } from './scroll-table';

const roles = ['leads', 'takes-part', 'pays', 'must-agree'] as const;
type Role = (typeof roles)[number];

/** A role of a party in an item: people said so, or the measure's entry suggests it. */
type RoleOf = { role: Role; said: boolean };

type CommitmentsModel = {
  parties: { id: string; name: string }[];
  items: {
    key: string;
    href: string;
    code: string | null;
    name: string;
    /** What each of the parties does in it, in the order of the parties. */
    roles: RoleOf[][];
  }[];
};

type CommitmentsTableProps = CommitmentsModel & { onNavigate: (href: string) => void };

/**
 * Who leads, takes part, pays and must agree: a column for each role, who leads first, as in the document. Parties in columns would not fit
 * a screen; they are the rows of the roles board. */
export function CommitmentsTable({ parties, items, onNavigate }: CommitmentsTableProps) {
  const t = useTranslations('plan.commitments');
  const words = useTranslations('report.plan');
  const column = useTranslations('report.decidedPlan.commitments');

  return (
    <ScrollTable id="commitments" caption={t('caption')} least="middle" className="plan-wide commitments">
      <thead>
        <tr>
          <th scope="col">{words('field.item')}</th>
          {roles.map((role) => (
            <th key={role} scope="col">
              {column(role)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <th scope="row">
              {item.code === null ? null : <span className="plan-code">{item.code} </span>}
              <ShellLink href={item.href} onNavigate={onNavigate}>
                <OwnText>{item.name}</OwnText>
              </ShellLink>
            </th>
            {roles.map((role) => (
              <td key={role}>
                <Parties of={partiesWith(role, item.roles, parties)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

type NamedParty = { id: string; name: string; said: boolean };

function partiesWith(role: Role, byParty: RoleOf[][], parties: CommitmentsModel['parties']): NamedParty[] {
  return parties.flatMap(({ id, name }, index) =>
    (byParty[index] ?? []).filter((of) => of.role === role).map(({ said }) => ({ id, name, said })),
  );
}

/** What is only suggested stands in brackets, which are also read out as words. */
function Parties({ of }: { of: NamedParty[] }) {
  const t = useTranslations('plan.commitments');
  if (of.length === 0) return <Empty words={t('none')} />;

  return of.map(({ id, name, said }) => (
    <span key={id} className="party" data-said={said ? 'true' : 'false'}>
      {said ? <OwnText>{name}</OwnText> : t.rich('bracketed', { name, hidden })}
    </span>
  ));
}
