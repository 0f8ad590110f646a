import { checkDeclaration } from '../../domain/declaration/check-declaration';
import type { DeclarationKind, DeclarationSide } from '../../domain/declaration/declaration-kinds';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { assetsById } from '../../store/asset/asset.store';
import { declarationsById, type DeclarationRecord } from '../../store/declaration/declaration.store';
import { incidentsById } from '../../store/incident/incident.store';
import { DeclarationRow } from '../../store/rows';
import { checkAmount, checkNotFuture, checkOptional, checkText } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { holdContract, type HeldContract } from '../lifecycle/move-contract';
import { ofContract } from '../of-contract';
import { accessOf, withholdAccess } from './withhold-access';

/** A fact of a contract as it is declared. */
export interface RecordDeclarationInput {
  readonly contractId: string;
  readonly kind: DeclarationKind;
  readonly side?: DeclarationSide | null;
  readonly text: string;
  readonly person?: string | null;
  readonly reference?: string | null;
  readonly assetId?: string | null;
  readonly incidentId?: string | null;
  readonly followsId?: string | null;
  readonly amount?: Money | null;
  /** When it was said; now when absent. */
  readonly declaredAt?: Instant | null;
  /** From when it holds; when it was said when absent. */
  readonly startsAt?: Instant | null;
  readonly endsAt?: Instant | null;
}

/**
 * Records a fact of a contract, whichever state it is in: what its kind needs is checked, and what
 * it is about is of the same contract.
 */
export async function recordDeclaration(
  unit: Unit,
  input: RecordDeclarationInput,
): Promise<Result<{ readonly declarationId: string }>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { contract } = held.value;
  const about = await aboutOf(unit, contract.id, input);
  if (!about.ok) return about;
  const declaredAt = input.declaredAt ?? unit.now;
  const startsAt = input.startsAt ?? declaredAt;
  const { kind, person, reference, assetId, incidentId, followsId, endsAt, amount, text } = input;
  const checked = checkDeclaration({
    kind,
    recordedBy: unit.session.kind,
    side: input.side ?? null,
    given: {
      person: person != null,
      reference: reference != null,
      assetId: assetId != null,
      incidentId: incidentId != null,
      endsAt: endsAt != null,
      amount: amount != null,
    },
    startsAt,
    endsAt: endsAt ?? null,
    follows: about.value?.kind ?? null,
  });
  const faults = [
    ...(checked.ok ? [] : checked.refusals),
    ...checkText(text, ['text'], 5000),
    ...checkOptional(person, ['person'], 200),
    ...checkOptional(reference, ['reference'], 200),
    ...checkNotFuture(declaredAt, unit.now, ['declaredAt']),
    ...(amount == null ? [] : checkAmount(amount, contract.currency, ['amount'])),
  ];
  if (!checked.ok || faults.length > 0) return refuseAll(faults);
  const id = unit.newId();
  const said = {
    kind,
    ...checked.value,
    text: text.trim(),
    person: person?.trim() ?? null,
    reference: reference?.trim() ?? null,
    assetId: assetId ?? null,
    incidentId: incidentId ?? null,
    followsId: followsId ?? null,
    salaryYears: kind === 'STAFF_SOLICITED' ? salaryYearsOf(held.value, startsAt) : null,
    declaredAt: formatInstant(declaredAt),
    startsAt: formatInstant(startsAt),
    endsAt: endsAt == null ? null : formatInstant(endsAt),
    recordedBy: unit.session.kind,
    author: unit.actorName,
  };
  const settled = await withholdAccess(unit, held.value, id, null, accessOf({ ...said, endedAt: null }));
  if (!settled.ok) return settled;
  await insertRow(unit, DeclarationRow, {
    id,
    contractId: contract.id,
    ...said,
    amount: amount == null ? null : formatAmount(amount),
    currency: contract.currency,
    accepted: null,
    answeredAt: null,
    answeredBy: null,
    answer: null,
    endedAt: null,
    withdrawnAt: null,
    withdrawalReason: null,
    createdAt: unit.recordedAt,
    updatedAt: unit.recordedAt,
  });
  const payload = { ...said, amount: amount == null ? null : formatMoney(amount) };
  await record(unit, { kind: 'DECLARATION_RECORDED', subjectId: id, contractId: contract.id, payload });
  return accept({ declarationId: id });
}

/** How many yearly salaries the indemnity is, by the terms of the day; null when they say none. */
function salaryYearsOf({ dated }: HeldContract, at: Instant): number | null {
  return dated.at(at).terms.pack.lifecycle.solicitationSalaryYears ?? null;
}

/**
 * What a declaration follows from, null when it follows from nothing. Refuses what it is about that
 * does not exist or is of another contract, and what was withdrawn.
 */
async function aboutOf(
  unit: Unit,
  contractId: string,
  { assetId, incidentId, followsId }: RecordDeclarationInput,
): Promise<Result<DeclarationRecord | null>> {
  const asset = await ofContract(unit, contractId, 'asset', 'assetId', assetId, assetsById);
  if (!asset.ok) return asset;
  const incident = await ofContract(unit, contractId, 'incident', 'incidentId', incidentId, incidentsById);
  if (!incident.ok) return incident;
  const follows = await ofContract(unit, contractId, 'declaration', 'followsId', followsId, declarationsById);
  if (!follows.ok || follows.value === null) return follows;
  const { withdrawnAt, awaits, accepted } = follows.value;
  const refused = (message: string, whatToDo: string) =>
    refuse('DECLARATION_STATE_CONFLICT', ['followsId'], message, whatToDo);
  if (withdrawnAt !== null) return refused('It was withdrawn.', 'Name one that holds.');
  if (awaits !== null)
    return refused('It waits for an answer.', 'Use `answerDeclaration` to say what was answered first.');
  if (accepted === false) return refused('It was declined.', 'Name one that was accepted.');
  return follows;
}
