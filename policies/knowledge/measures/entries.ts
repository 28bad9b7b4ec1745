import { all, answered, any, flag, notKnown, severe, willingGroup } from '#policies/knowledge/conditions';
import type { Condition } from '#policies/schema/condition';

/** What several measures wait for, or are withheld for, in one place. */
type Named = { id: string; when: Condition };

const atMost = (deficit: string, severity: number): Condition => ({ kind: 'severity', deficit, atMost: severity });

export const willingFirms: Named = { id: 'willing-firms', when: willingGroup };

/** The firms have done a joint task before: the last attempt did not fail for lack of somebody, or competitors do something regularly. */
export const workedTogether: Named = {
  id: 'worked-together',
  when: any(atMost('governance', 1), atMost('unwillingness-to-cooperate', 1)),
};

/** The government leads the association, or decides in it: nothing is given through such a body. */
export const governmentControlled: Named & { caution: string } = {
  id: 'government-controlled',
  when: any(flag('large_firms_control_assoc', 'government'), severe('paternalistic-association')),
  caution: 'captured-association-is-no-channel',
};

/** As above, but where it is known that the members decide, an agency may work next to a body that the government leads. */
export const governmentDecides: Named & { caution: string } = {
  ...governmentControlled,
  when: any(
    severe('paternalistic-association'),
    all(flag('large_firms_control_assoc', 'government'), notKnown('who-decides-in-the-association')),
  ),
};

/** Faults are counted, so that what leaves under a common name is good. */
export const faultsCounted: Named = { id: 'faults-counted', when: atMost('quality', 1) };

/** No buyer is known to have cut off those who got their material elsewhere. */
export const noReprisal: Named = { id: 'no-reprisal', when: atMost('material-through-buyer', 2) };

/** Work is given out by the piece while many wait for any pay: there the source saw no way out of low technique and low wages. */
export const puttingOut: Named & { caution: string } = {
  id: 'putting-out',
  when: all(answered('subcontractor-pay', 'by-piece'), severe('labour-surplus')),
  caution: 'small-firm-promise-is-conditional',
};

/** The trade gives off nothing harmful and uses no natural material, and no harm is on record. */
export const nothingHarmful = (leadOfOther: string, deficit: string, other: string): Named => ({
  id: 'nothing-harmful',
  when: all(flag('toxic_or_resource', 'no'), atMost(deficit, 2), any(atMost(other, 2), notKnown(leadOfOther))),
});
