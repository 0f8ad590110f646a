import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { checkNotFuture, checkOrder, notFound } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { openCommissioning } from './open-commissioning';
import type { OrderedModule } from './record-order-validation';
import { saveCommissioning } from './save-commissioning';

/** Records that a module's service was set up: the clock of its commissioning stops. */
export async function recordCommissioning(
  unit: Unit,
  input: { readonly moduleId: string; readonly commissionedAt?: Instant | null },
): Promise<Result<OrderedModule>> {
  const ordered = await openCommissioning(unit, input.moduleId);
  if (ordered === undefined) return notFound('order', ['moduleId']);
  if (ordered.commissionedAt !== null) {
    const message = 'The commissioning of that service is recorded.';
    return refuse('ALREADY_EXISTS', ['moduleId'], message, 'Correct it with `correctCommissioning` if it is wrong.');
  }
  const { moduleId, contractId, orderValidatedAt } = ordered;
  const at = input.commissionedAt ?? unit.now;
  const path = ['commissionedAt'];
  const faults = [
    ...checkNotFuture(at, unit.now, path),
    ...checkOrder(storedInstant(orderValidatedAt), at, path, 'validation of the order', 'commissioning'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const commissionedAt = formatInstant(at);
  await saveCommissioning(unit, ordered, { commissionedAt });
  const payload = { moduleId, commissionedAt };
  await record(unit, { kind: 'SERVICE_COMMISSIONED', subjectId: contractId, contractId, payload });
  return accept({ moduleId });
}
