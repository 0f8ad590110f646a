import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { localYearAt } from '../../domain/time/time-zone';
import type { LocalDate } from '../../domain/time/instant';
import { noteAssessedYear } from '../../store/penalty/penalty-book.store';
import { checkWhole, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { downtimeCommitments } from '../sla/downtime';
import { openPenaltyBook } from './penalty-book';
import { settleDowntimeYear, termsOfYear } from './settle-downtime-year';

/**
 * What assessing a year returns: the penalties that stand for it, of each budget that was used up.
 */
export interface AssessedYear {
  /** The first of them; null when there is none. */
  readonly penaltyId: string | null;
  /** All of them. Absent in outcomes kept before a contract could have several budgets. */
  readonly penaltyIds?: readonly string[];
}

/**
 * Assesses the downtime budget of a calendar year that is over, or in which the contract ended
 * (`omr-hosted` art. 4.3, 4.5). Done again with nothing changed it writes nothing; where the result
 * changed, the old penalty is reversed.
 */
export async function assessDowntimeYear(
  unit: Unit,
  input: { readonly contractId: string; readonly year: number },
): Promise<Result<AssessedYear>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const dated = await datedTermsOfLocked(unit, contract);
  const terms = termsOfYear(dated, input.year, unit.now);
  const faults = checkWhole(input.year, ['year'], 1990, 2200);
  if (faults.length > 0) return refuseAll(faults);
  if (downtimeCommitments(terms).length === 0) {
    return refuse(
      'MODULE_NOT_ACTIVE',
      ['contractId'],
      'No active module of the contract promises a downtime budget.',
      'Use a contract in which such a module is active.',
    );
  }
  const lastDay = dated.at(unit.now).serviceLastDay;
  const endedInYear = lastDay !== null && Number(lastDay.slice(0, 4)) === input.year;
  if (localYearAt(terms.zone, unit.now) <= input.year && !endedInYear) {
    return refuse(
      'TIME_IN_FUTURE',
      ['year'],
      `The year ${input.year} is not over.`,
      'Assess it with `assessDowntimeYear` once it is over, or once the contract has ended.',
    );
  }
  if (
    Number(contract.startsOn.slice(0, 4)) > input.year ||
    (lastDay !== null && Number(lastDay.slice(0, 4)) < input.year)
  ) {
    return refuse(
      'NUMBER_OUT_OF_RANGE',
      ['year'],
      `There was no service in ${input.year}.`,
      'Give a year with service.',
    );
  }
  const book = await openPenaltyBook(unit, terms, [`${input.year}-12-31` as LocalDate], { years: [input.year] });
  const settled = await settleDowntimeYear(unit, book, input.year);
  if (settled.ok) {
    const { providerId } = unit.session;
    const { year } = input;
    const contractId = contract.id;
    const isNew = await noteAssessedYear(unit.tx, providerId, { contractId, year, assessedAt: unit.recordedAt });
    if (isNew) await record(unit, { kind: 'YEAR_ASSESSED', subjectId: contractId, contractId, payload: { year } });
  }
  if (!settled.ok) return settled;
  const { standingIds } = settled.value;
  return accept({ penaltyId: standingIds[0] ?? null, penaltyIds: standingIds });
}
