import { negate } from '../money/arithmetic';
import type { LocalDate } from '../time/instant';
import { RELEASES, type DraftEntry, type DraftLine, type PeriodEndEntry } from './entry';

/**
 * Reverses what was entered at the end of a period, on the day after: on the same accounts, but
 * for a provision, whose release is income of its own.
 */
export function released(entry: PeriodEndEntry, on: LocalDate): DraftEntry {
  const isProvision = entry.kind === 'PENALTY_PROVISION';
  const { label } = entry;
  return {
    ...entry,
    kind: RELEASES[entry.kind],
    pieceOn: on,
    label: `${isProvision ? 'Reprise' : 'Extourne'} : ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    lines: entry.lines.map((line) => ({ ...counterpart(line), amount: negate(line.amount) })),
  };
}

/** A charge of a provision is released by income, on the account of the day. */
function counterpart(line: DraftLine): DraftLine {
  if (line.role !== 'PROVISION_CHARGES') return line;
  const { clientId, itemId, amount, vat } = line;
  return { role: 'PROVISION_RELEASES', clientId, itemId, amount, vat };
}
