import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import { commissioningsOf } from '../../store/contract/commissioning.store';
import { CommissioningRow } from '../../store/rows';
import { checkNotFuture, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import type { ContractTerms } from '../terms/dated-terms';
import { commissioningOf } from './commissioning-clock';

/** An order that was validated. */
export interface RecordOrderValidationInput {
  readonly contractId: string;
  readonly moduleId?: string | null;
  readonly validatedAt?: Instant | null;
}

/** What the changes of a commissioning return. */
export interface OrderedModule {
  readonly moduleId: string;
}

const ORDERED = new Set(['SIGNED', 'ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN']);

/**
 * Records that the order of a module's service was validated, once for each module: the clock of
 * its commissioning starts. The terms are those of that day, before the first day those that the
 * contract starts with.
 */
export async function recordOrderValidation(
  unit: Unit,
  input: RecordOrderValidationInput,
): Promise<Result<OrderedModule>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const validatedAt = input.validatedAt ?? unit.now;
  const faults = checkNotFuture(validatedAt, unit.now, ['validatedAt']);
  if (faults.length > 0) return refuseAll(faults);
  const dated = await datedTermsOf(unit, contract.id);
  const { status } = dated.at(unit.now).contract;
  if (!ORDERED.has(status)) {
    const message = `The contract is ${status}.`;
    return refuse('CONTRACT_NOT_ACTIVE', ['contractId'], message, 'Sign it with `signContract` first.');
  }
  const chosen = moduleOrdered(dated.at(validatedAt), input.moduleId ?? null);
  if (!chosen.ok) return chosen;
  const moduleId = chosen.value.id;
  if ((await commissioningsOf(unit.tx, [moduleId])).length > 0) {
    const message = 'The order of that service is recorded.';
    return refuse('ALREADY_EXISTS', ['moduleId'], message, 'Correct it with `correctCommissioning` if it is wrong.');
  }
  const orderValidatedAt = formatInstant(validatedAt);
  await insertRow(unit, CommissioningRow, {
    moduleId,
    contractId: contract.id,
    orderValidatedAt,
    commissionedAt: null,
  });
  const about = { subjectId: contract.id, contractId: contract.id };
  await record(unit, { kind: 'ORDER_VALIDATED', ...about, payload: { moduleId, validatedAt: orderValidatedAt } });
  return accept({ moduleId });
}

/** The module named, or the only active one whose terms promise when its service is set up. */
function moduleOrdered(terms: ContractTerms, named: string | null): Result<ServiceModuleRecord> {
  const promising = terms.modules.filter((each) => each.active && commissioningOf(terms, each.key) !== undefined);
  if (named !== null) {
    const module = terms.modules.find((each) => each.id === named);
    if (module === undefined) return notFound('module', ['moduleId']);
    if (module.active) return accept(module);
    const message = `The module ${module.key} is not active in this contract.`;
    return refuse('MODULE_NOT_ACTIVE', ['moduleId'], message, 'Name an active module.');
  }
  const [only, ...others] = promising;
  if (only === undefined) {
    const message = 'No active module of the contract has a commitment to set its service up.';
    return refuse('MODULE_NOT_ACTIVE', ['moduleId'], message, 'Name the module whose service was ordered.');
  }
  if (others.length === 0) return accept(only);
  const message = `Several services could be ordered: ${promising.map(({ key }) => key).join(', ')}.`;
  return refuse('SERVICE_AMBIGUOUS', ['moduleId'], message, 'Name the module whose service was ordered.');
}
