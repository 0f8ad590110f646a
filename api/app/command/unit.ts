import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { Session } from '../../store/database/session';
import type { WriteTransaction } from '../../store/database/write-transaction';
import { HistoryEntryRow } from '../../store/rows';
import type { TermsLibrary } from '../terms/terms-library';

/** One unit of work: a transaction of one user at one instant, in which a use case loads, decides and saves. */
export interface Unit {
  readonly tx: WriteTransaction;
  readonly session: Session;
  /** The name under which histories and ledgers say who did it. */
  readonly actorName: string;
  /** The instant at which it all happens. */
  readonly now: Instant;
  readonly terms: TermsLibrary;
  /** The idempotency key of the mutation. */
  readonly key: string;
  /** The mutation's name. */
  readonly operation: string;
  /** Names the request in the log; null for what no request asked for. */
  readonly requestId: string | null;
  /** Makes a new id, a UUID that sorts by time. */
  newId(): string;
}

/** Inserts a row of the unit's provider. */
export async function insertRow<Row extends ObjectLiteral>(
  unit: Unit,
  entity: EntityTarget<Row>,
  values: Omit<QueryDeepPartialEntity<Row>, 'providerId'>,
): Promise<void> {
  const row = { ...values, providerId: unit.session.providerId } as unknown as QueryDeepPartialEntity<Row>;
  await unit.tx.manager.insert(entity, row);
}

/** Changes columns of a row of the unit's provider; throws when there is not exactly one. */
export async function updateRow<Row extends ObjectLiteral>(
  unit: Unit,
  entity: EntityTarget<Row>,
  id: string,
  values: QueryDeepPartialEntity<Row>,
): Promise<void> {
  const done = await unit.tx.manager.update(entity, { providerId: unit.session.providerId, id }, values);
  if (done.affected !== 1) throw new Error(`${String(done.affected)} rows changed where one was expected`);
}

/** Records that something happened to a contract, an incident or a penalty. `data` is what a reader of the history wants to know. */
export async function recordHistory(
  unit: Unit,
  subject: { readonly kind: string; readonly id: string; readonly contractId: string | null },
  data: Readonly<Record<string, unknown>>,
  operation: string = unit.operation,
): Promise<void> {
  await insertRow(unit, HistoryEntryRow, {
    id: unit.newId(),
    contractId: subject.contractId,
    subjectKind: subject.kind,
    subjectId: subject.id,
    operation,
    data: data as never,
    recordedAt: formatInstant(unit.now),
    recordedBy: unit.actorName,
  });
}

/** The unit's instant as text for a column. */
export function nowText(unit: Unit): string {
  return formatInstant(unit.now);
}
