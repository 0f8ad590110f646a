import { moduleTerms, type ModuleInForce } from '../../domain/contract/contract-fact';
import type { ContractFacts } from '../../domain/contract/contract-timeline';
import { levelOfService } from '../../domain/operations/work-order';
import type { Instant, LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { contractsById } from '../../store/contract/contract.store';
import { keepLevel } from '../../store/incident/waiting-incidents.store';
import { ContractRow, ServiceModuleRow } from '../../store/rows';
import { changeRow } from '../../store/write-rows';
import type { Unit } from '../command/unit';

/**
 * Brings the rows of a contract that was amended, of its modules and of its open incidents, along
 * with what its versions say of a day: today, or that on which the last of them was recorded. The
 * caller holds its lock.
 */
export async function bringRowsAlong(
  { tx, session, terms }: Pick<Unit, 'tx' | 'session' | 'terms'>,
  contractId: string,
  day: LocalDate | Instant,
): Promise<void> {
  const { providerId } = session;
  const [row] = await contractsById(tx, [contractId]);
  if (row === undefined) return;
  const dated = await terms.timelineOf(tx, providerId, row);
  const today = typeof day === 'number' ? localDateAt(dated.zone, day) : day;
  const facts = dated.timeline.at(today < dated.firstDay ? dated.firstDay : today);
  const { terms: prepared, modules, standing } = dated.on(today);
  const { termLastDay } = standing;
  const changes = changed(row, { ...contractColumns(facts), termLastDay });
  if (Object.keys(changes).length > 0) await changeRow(tx, ContractRow, { providerId, id: contractId }, changes);
  let isServedOtherwise = 'termsPackId' in changes || 'termsPackVersion' in changes;
  for (const module of dated.modules) {
    const subscribed = facts.modules.get(module.key);
    const columns = moduleTerms<Partial<ModuleInForce>>(subscribed ?? { active: false });
    const own = changed(module, columns);
    isServedOtherwise ||= 'active' in own;
    if (Object.keys(own).length > 0)
      await changeRow(tx, ServiceModuleRow, { providerId, id: module.id }, amountsOf(own));
  }
  if (isServedOtherwise) await keepLevel(tx, contractId, levelOfService(prepared.pack, modules));
}

/** What a contract's row shows of its facts. */
export function contractColumns({ termsPack, clientId, invoicing, billingPeriodMonths }: ContractFacts) {
  if (termsPack === null || clientId === null || invoicing === null || billingPeriodMonths === null)
    throw new Error('a contract that lacks a fact which each has');
  return {
    termsPackId: termsPack.id,
    termsPackVersion: termsPack.version,
    clientId,
    billingPeriodMonths,
    invoicedBy: invoicing.invoicedBy,
    directDebit: invoicing.directDebit,
  };
}

/** Those of some columns that a row shows otherwise. */
function changed<Columns extends object>(row: object, columns: Columns): Partial<Columns> {
  const shown = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    Object.entries(columns).filter(([name, value]) => shown.get(name) !== value),
  ) as Partial<Columns>;
}

/** Columns of a module, its amounts without their currency. */
function amountsOf(columns: Partial<ModuleInForce>): Partial<ModuleInForce> {
  const bare = (text: string): string => text.split(' ')[0] ?? text;
  return {
    ...columns,
    ...(columns.monthlyAmount === undefined ? {} : { monthlyAmount: bare(columns.monthlyAmount) }),
    ...(columns.unitPrice == null ? {} : { unitPrice: bare(columns.unitPrice) }),
  };
}
