import { letterOf, settledGroups } from '../../domain/accounting/letters';
import { decimal } from '../../domain/money/decimal';
import {
  letterLines,
  linesWithoutLetter,
  settledByPayments,
  type LineLetter,
  type OpenLineRecord,
} from '../../store/accounting/posting.store';
import type { Unit } from '../command/unit';

/**
 * Gives one letter to the lines of clients' accounts that settle one another; returns how many
 * groups have a letter by then. Only what is open is looked at.
 */
export async function letterAccounts(unit: Unit, lastLetter: number): Promise<number> {
  const open = await linesWithoutLetter(unit.tx);
  if (open.length === 0) return lastLetter;
  const links = await settledByPayments(unit.tx, [...new Set(open.map(({ itemId }) => itemId))]);
  const keyOf = ({ entryId, line }: OpenLineRecord): string => `${entryId} ${line}`;
  const byKey = new Map(open.map((line) => [keyOf(line), line]));
  const groups = settledGroups(
    open.map((line) => ({
      ...{ key: keyOf(line), itemId: line.itemId, clientId: line.auxiliaryId },
      amount: decimal(line.amount),
    })),
    links.map(({ paymentId, otherId }) => [paymentId, otherId] as const),
  );
  const lettered = groups.flatMap((keys, place): readonly LineLetter[] => {
    const lines = keys.map((key) => byKey.get(key) as OpenLineRecord);
    const letteredOn = lines
      .map(({ enteredOn }) => enteredOn)
      .sort()
      .at(-1) as string;
    const letter = letterOf(lastLetter + place + 1);
    return lines.map(({ entryId, line }) => ({ entryId, line, letter, letteredOn }));
  });
  letterLines(unit.tx, lettered);
  return lastLetter + groups.length;
}
