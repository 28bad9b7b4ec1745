'use client';

import { useTranslations } from 'next-intl';
import { OwnText } from '#components/frame/own-text';
import { ShellLink } from '#components/frame/shell-link';
import type { Role } from '#policies/plan/commitments';
import { Empty, ScrollTable } from './scroll-table';

const roles = ['leads', 'takes-part', 'pays', 'must-agree'] as const;

/** An item under a role of a party: in brackets where it is only suggested. */
type BoardItem = { key: string; name: string; href: string };

/** A party with the items of each of its roles. */
type BoardRow = { id: string; name: string; items: Record<Role, BoardItem[]> };

/** Who does what, those who do nothing, and the items that lack somebody. */
export type BoardModel = {
  rows: BoardRow[];
  idle: { count: number; parties: string };
  unfilled: { role: 'leads' | 'pays'; items: string }[];
};

type RolesBoardProps = BoardModel & { onNavigate: (href: string) => void };

/** Actor by function, with empty cells: to be read out where the parties meet. */
export function RolesBoard({ rows, idle, unfilled, onNavigate }: RolesBoardProps) {
  const t = useTranslations('plan.commitments');
  const words = useTranslations('report.decidedPlan.commitments');

  return (
    <section aria-labelledby="by-party" className="mt-12">
      <h2 id="by-party" className="text-xl">
        {t('byParty')}
      </h2>
      <p className="mt-1 max-w-measure">{t('byPartyText')}</p>
      {unfilled.map(({ role, items }) => (
        <p key={role} className="mt-1 max-w-measure">
          <OwnText>{t(`unfilled.${role}`, { items })}</OwnText>
        </p>
      ))}
      <ScrollTable id="roles-board" caption={t('boardCaption')} least="middle" className="plan-wide">
        <thead>
          <tr>
            <th scope="col">{t('party')}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {words(role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, items }) => (
            <tr key={id}>
              <th scope="row">
                <OwnText>{name}</OwnText>
              </th>
              {roles.map((role) => (
                <td key={role}>
                  {items[role].length === 0 ? <Empty words={t('none')} /> : null}
                  {items[role].map((item) => (
                    <span key={item.key} className="party">
                      <ShellLink href={item.href} onNavigate={onNavigate}>
                        <OwnText>{item.name}</OwnText>
                      </ShellLink>
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {idle.count === 0 ? null : <p className="mt-3 max-w-measure text-quiet">{t('idle', idle)}</p>}
    </section>
  );
}
