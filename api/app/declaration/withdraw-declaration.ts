import { accept, refuseAll, type Result } from '../../domain/result';
import { DeclarationRow } from '../../store/rows';
import { checkText } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { holdDeclaration } from './hold-declaration';
import { accessOf, withholdAccess } from './withhold-access';

/** Withdraws a declaration that was a mistake: it stays on record, and holds no more. */
export async function withdrawDeclaration(
  unit: Unit,
  input: { readonly declarationId: string; readonly reason: string },
): Promise<Result<{ readonly declarationId: string }>> {
  const held = await holdDeclaration(unit, input.declarationId, 'WITHDRAW');
  if (!held.ok) return held;
  const { declaration } = held.value;
  const { id, contractId } = declaration;
  const faults = checkText(input.reason, ['reason'], 2000);
  if (faults.length > 0) return refuseAll(faults);
  const reason = input.reason.trim();
  const settled = await withholdAccess(unit, held.value, id, accessOf(declaration), null);
  if (!settled.ok) return settled;
  const { recordedAt } = unit;
  await updateRow(unit, DeclarationRow, id, {
    withdrawnAt: recordedAt,
    withdrawalReason: reason,
    updatedAt: recordedAt,
  });
  await record(unit, { kind: 'DECLARATION_WITHDRAWN', subjectId: id, contractId, payload: { reason } });
  return accept({ declarationId: id });
}
