import { accept, refuse, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { DeclarationRow } from '../../store/rows';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { holdDeclaration } from './hold-declaration';
import { accessOf, withholdAccess } from './withhold-access';

/**
 * Records when a declared fact ended, or will: the end that was announced for it stays on record.
 */
export async function endDeclaration(
  unit: Unit,
  input: { readonly declarationId: string; readonly endedAt: Instant },
): Promise<Result<{ readonly declarationId: string }>> {
  const held = await holdDeclaration(unit, input.declarationId, 'END');
  if (!held.ok) return held;
  const { declaration } = held.value;
  const { id, contractId, startsAt } = declaration;
  if (input.endedAt <= storedInstant(startsAt))
    return refuse('TIMES_OUT_OF_ORDER', ['endedAt'], `It started at ${startsAt}.`, 'Give an end after that.');
  const payload = { endedAt: formatInstant(input.endedAt) };
  const after = accessOf({ ...declaration, ...payload });
  const settled = await withholdAccess(unit, held.value, id, accessOf(declaration), after);
  if (!settled.ok) return settled;
  await updateRow(unit, DeclarationRow, id, { ...payload, updatedAt: unit.recordedAt });
  await record(unit, { kind: 'DECLARATION_ENDED', subjectId: id, contractId, payload });
  return accept({ declarationId: id });
}
