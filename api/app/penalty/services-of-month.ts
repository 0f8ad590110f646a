import { capsOf } from '../../domain/penalty/policy-caps';
import type { ReadyPolicy } from '../../domain/penalty/priced-terms';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { addMonths, firstDayOf, monthOf } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { modulesBreachedIn } from '../../store/penalty/penalty-sums.store';
import type { Unit } from '../command/unit';
import type { IncidentWithTerms } from '../sla/incident-clocks';
import { serviceKeysOf } from './price-lines';

/**
 * The keys of the price lines that breaches of the same local month concern, for caps on their sum;
 * of the incident alone where the policy has no such cap.
 */
export async function servicesOfMonth(
  unit: Unit,
  { terms, incident }: IncidentWithTerms,
  { policy, caps }: ReadyPolicy,
  breachedAt: Instant,
): Promise<readonly string[]> {
  const modules = new Set([incident.moduleId]);
  if (capsOf(policy, caps).some(({ scope }) => scope === 'SERVICES_CONCERNED')) {
    const first = firstDayOf(monthOf(localDateAt(terms.zone, breachedAt)));
    const [from, until] = [first, addMonths(first, 1)].map((date) => formatInstant(startOfLocalDate(terms.zone, date)));
    if (from === undefined || until === undefined) throw new Error('a month has two ends');
    const others = await modulesBreachedIn(unit.tx, [{ contractId: terms.contract.id, from, until }], null);
    for (const { moduleId } of others) modules.add(moduleId);
  }
  return serviceKeysOf(terms, modules);
}
