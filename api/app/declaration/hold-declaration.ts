import { checkDeclarationStep, type DeclarationStep } from '../../domain/declaration/check-declaration';
import { accept, type Result } from '../../domain/result';
import { declarationsById, type DeclarationRecord } from '../../store/declaration/declaration.store';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { holdContract, type HeldContract } from '../lifecycle/move-contract';
import { storedInstant } from '../stored-instant';

/** A declaration, and its contract under its lock. */
export interface HeldDeclaration extends HeldContract {
  readonly declaration: DeclarationRecord;
}

/**
 * Locks the contract of a declaration with which this party may take this step. Refused:
 * `NOT_FOUND`, `DECLARATION_STATE_CONFLICT`, `DECLARATION_INVALID`.
 */
export async function holdDeclaration(
  unit: Unit,
  declarationId: string,
  step: DeclarationStep,
): Promise<Result<HeldDeclaration>> {
  const [seen] = isId(declarationId) ? await declarationsById(unit.tx, [declarationId]) : [];
  const held = seen === undefined ? undefined : await holdContract(unit, seen.contractId);
  const [declaration] = held?.ok === true ? await declarationsById(unit.tx, [declarationId]) : [];
  if (held?.ok !== true || declaration === undefined) return notFound('declaration', ['declarationId']);
  const allowed = checkDeclarationStep(standingDeclaration(declaration), step, unit.session.kind);
  return allowed.ok ? accept({ ...held.value, declaration }) : allowed;
}

/** A declaration as the domain reads it. */
export function standingDeclaration(declaration: DeclarationRecord) {
  const { side, awaits, accepted, startsAt, endsAt, endedAt, withdrawnAt } = declaration;
  return {
    side,
    awaits,
    accepted,
    startsAt: storedInstant(startsAt),
    endsAt: endsAt === null ? null : storedInstant(endsAt),
    endedAt: endedAt === null ? null : storedInstant(endedAt),
    isWithdrawn: withdrawnAt !== null,
  };
}
