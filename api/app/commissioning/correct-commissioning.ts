import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { checkNotFuture, checkOrder, checkText, notFound } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import { openCommissioning } from './open-commissioning';
import type { OrderedModule } from './record-order-validation';
import { saveCommissioning } from './save-commissioning';

/** A correction of an order and its commissioning; what is absent stays. */
export interface CorrectCommissioningInput {
  readonly moduleId: string;
  readonly orderValidatedAt?: Instant | null;
  readonly commissionedAt?: Instant | null;
  /** Withdraws that the service was set up. */
  readonly notCommissioned?: boolean;
  readonly reason: string;
}

/** Corrects when an order was validated and when the service was set up; histories keep both. */
export async function correctCommissioning(
  unit: Unit,
  input: CorrectCommissioningInput,
): Promise<Result<OrderedModule>> {
  const ordered = await openCommissioning(unit, input.moduleId);
  if (ordered === undefined) return notFound('order', ['moduleId']);
  const { moduleId, contractId } = ordered;
  if (input.notCommissioned === true && (input.commissionedAt != null || ordered.commissionedAt === null)) {
    const message = 'There is no commissioning to withdraw.';
    const whatToDo = 'Leave out `notCommissioned`, or leave out `commissionedAt`.';
    return refuse('TIMES_OUT_OF_ORDER', ['notCommissioned'], message, whatToDo);
  }
  const validatedAt = input.orderValidatedAt ?? storedInstant(ordered.orderValidatedAt);
  const kept = input.notCommissioned === true ? null : storedInstantOrNull(ordered.commissionedAt);
  const commissionedAt = input.commissionedAt ?? kept;
  const faults = [
    ...checkText(input.reason, ['reason'], 1000),
    ...checkNotFuture(validatedAt, unit.now, ['orderValidatedAt']),
    ...(commissionedAt === null ? [] : checkNotFuture(commissionedAt, unit.now, ['commissionedAt'])),
    ...(commissionedAt === null
      ? []
      : checkOrder(validatedAt, commissionedAt, ['commissionedAt'], 'validation of the order', 'commissioning')),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const changes = {
    ...(input.orderValidatedAt == null ? {} : { orderValidatedAt: formatInstant(input.orderValidatedAt) }),
    ...(input.commissionedAt == null ? {} : { commissionedAt: formatInstant(input.commissionedAt) }),
    ...(input.notCommissioned === true ? { commissionedAt: null } : {}),
  };
  if (Object.keys(changes).length > 0) await saveCommissioning(unit, ordered, changes);
  const payload = { moduleId, reason: input.reason, changes };
  await record(unit, { kind: 'COMMISSIONING_CORRECTED', subjectId: contractId, contractId, payload });
  return accept({ moduleId });
}
