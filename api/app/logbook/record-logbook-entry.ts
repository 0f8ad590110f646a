import type { LogbookKind } from '../../domain/party/party-words';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { assetsById } from '../../store/asset/asset.store';
import { incidentsById } from '../../store/incident/incident.store';
import { logbookEntriesById } from '../../store/logbook/logbook.store';
import { LogbookEntryRow } from '../../store/rows';
import { checkNotFuture, checkOptional, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { ofContract } from '../of-contract';

/** An entry of a logbook as it is given. */
export interface RecordLogbookEntryInput {
  readonly contractId: string;
  readonly kind: LogbookKind;
  readonly happenedAt?: Instant | null;
  readonly text: string;
  readonly identityCheck?: string | null;
  readonly plannedAt?: Instant | null;
  readonly assetId?: string | null;
  readonly incidentId?: string | null;
  readonly correctsId?: string | null;
}

/**
 * Writes an entry of a contract's logbook, whichever side does. Nothing of it changes: a wrong one
 * is corrected by a later one that names it.
 */
export async function recordLogbookEntry(
  unit: Unit,
  input: RecordLogbookEntryInput,
): Promise<Result<{ readonly entryId: string }>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const { assetId, incidentId, correctsId } = input;
  for (const named of [
    await ofContract(unit, contract.id, 'asset', 'assetId', assetId, assetsById),
    await ofContract(unit, contract.id, 'incident', 'incidentId', incidentId, incidentsById),
    await ofContract(unit, contract.id, 'entry', 'correctsId', correctsId, logbookEntriesById),
  ])
    if (!named.ok) return named;
  const happenedAt = input.happenedAt ?? unit.now;
  const faults = [...checkEntry(input), ...checkNotFuture(happenedAt, unit.now, ['happenedAt'])];
  if (faults.length > 0) return refuseAll(faults);
  const id = unit.newId();
  const contractId = contract.id;
  const entry = {
    kind: input.kind,
    happenedAt: formatInstant(happenedAt),
    text: input.text.trim(),
    identityCheck: input.identityCheck?.trim() ?? null,
    plannedAt: input.plannedAt == null ? null : formatInstant(input.plannedAt),
    assetId: input.assetId ?? null,
    incidentId: input.incidentId ?? null,
    correctsId: input.correctsId ?? null,
    writtenBy: unit.session.kind,
    author: unit.actorName,
  };
  await insertRow(unit, LogbookEntryRow, { id, contractId, ...entry, createdAt: unit.recordedAt });
  await record(unit, { kind: 'LOGBOOK_WRITTEN', subjectId: id, contractId, payload: entry });
  return accept({ entryId: id });
}

function checkEntry({ kind, text, identityCheck, plannedAt }: RecordLogbookEntryInput): Refusal[] {
  const belongs = (to: LogbookKind, path: string, given: boolean): readonly Refusal[] =>
    (kind === to) === given
      ? []
      : refuse(
          'LOGBOOK_ENTRY_INVALID',
          [path],
          `\`${path}\` is of the kind \`${to}\`, and it needs it.`,
          'Give both or neither.',
        ).refusals;
  return [
    ...checkText(text, ['text'], 5000),
    ...checkOptional(identityCheck, ['identityCheck'], 500),
    ...belongs('IDENTITY_CHECK', 'identityCheck', identityCheck != null),
    ...belongs('INTERVENTION_ANNOUNCED', 'plannedAt', plannedAt != null),
  ];
}
