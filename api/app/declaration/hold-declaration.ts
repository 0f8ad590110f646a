import { checkDeclarationStep, type DeclarationStep } from '../../domain/declaration/check-declaration';
import { accept, type Result } from '../../domain/result';
import { declarationsById, type DeclarationRecord } from '../../store/declaration/declaration.store';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';

/**
 * Locks the contract of a declaration with which this party may take this step. Refused:
 * `NOT_FOUND`, `DECLARATION_STATE_CONFLICT`, `DECLARATION_INVALID`.
 */
export async function holdDeclaration(
  unit: Unit,
  declarationId: string,
  step: DeclarationStep,
): Promise<Result<DeclarationRecord>> {
  const [seen] = isId(declarationId) ? await declarationsById(unit.tx, [declarationId]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [declaration] = contract === undefined ? [] : await declarationsById(unit.tx, [declarationId]);
  if (declaration === undefined) return notFound('declaration', ['declarationId']);
  const allowed = checkDeclarationStep(standingDeclaration(declaration), step, unit.session.kind);
  return allowed.ok ? accept(declaration) : allowed;
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
