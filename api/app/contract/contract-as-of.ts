import { ONLY } from '../../domain/contract/contract-fact';
import type { ContractState } from '../../domain/lifecycle/contract-life';
import { isKnownAt } from '../../domain/time/as-known';
import type { Instant, LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { DatedTerms } from '../terms/dated-terms';

/** States in which a contract may stand before its first day. */
const AHEAD: ReadonlySet<ContractState> = new Set(['DRAFT', 'SIGNED', 'CANCELLED']);

/** Since when a contract can be asked for: its first day, or that of its record if earlier. */
export function existsFrom({ firstDay, timeline, zone }: DatedTerms): LocalDate {
  const recordedOn = localDateAt(zone, timeline.knownFrom());
  return recordedOn < firstDay ? recordedOn : firstDay;
}

/**
 * The row of a contract as it stood on a day by what `dated` knows: its client, pack, invoicing,
 * period, state and present term are those of the day. When it was signed and activated is left out
 * where that was not known. Before its first day it shows what it starts with, in preparation or
 * signed.
 */
export function contractAsOf(dated: DatedTerms, on: LocalDate): ContractRecord {
  const { contract } = dated.on(on);
  const { knownAt } = dated;
  return {
    ...contract,
    startsOn: dated.firstDay,
    status: on < dated.firstDay ? statusAhead(dated, on) : contract.status,
    signedAt: wasKnown(dated, 'SIGNED', knownAt) ? contract.signedAt : null,
    activatedAt: wasKnown(dated, 'ACTIVE', knownAt) ? contract.activatedAt : null,
  };
}

/** Before its first day, by what had been recorded when the day was over. */
function statusAhead({ timeline, firstDay, zone, knownAt }: DatedTerms, on: LocalDate): ContractState {
  const over = startOfLocalDate(zone, addDays(on, 1));
  const status = timeline.statusOn(firstDay, knownAt === null || over < knownAt ? over : knownAt) ?? 'DRAFT';
  return AHEAD.has(status) ? status : 'SIGNED';
}

/** Whether it was known that a contract had come to a state; one without such a record had. */
function wasKnown({ timeline }: DatedTerms, status: ContractState, knownAt: Instant | null): boolean {
  const records = timeline.of('STATUS', ONLY).filter(({ value }) => value?.status === status);
  return records.length === 0 || records.some(({ recordedAt }) => isKnownAt(recordedAt, knownAt));
}
