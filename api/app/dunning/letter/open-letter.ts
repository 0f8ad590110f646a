import type { StatementRunner } from '../../../store/database/statement';
import { keptLetterOf, type KeptLetter } from '../../../store/dunning/dunning-letter.store';
import { isId } from '../../checks';

/** What a letter says, as it was issued; null when there is none that may be seen. */
export async function openLetter(reader: StatementRunner, id: string): Promise<KeptLetter | null> {
  return (isId(id) ? await keptLetterOf(reader, id) : undefined) ?? null;
}
