import type { CalendarChoice } from '../../domain/lifecycle/calendar-choice';
import { accept, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { clientsById } from '../../store/client/client.store';
import { contractsById } from '../../store/contract/contract.store';
import { checkText, isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { recordedSecond, type Unit } from '../command/unit';
import { writeApiKey } from './api-key';
import { authorityOf, endsTooEarly, lackingScopes } from './key-authority';
import { showOnce } from './shown-once';
import { writeKey } from './write-key';

/** A calendar of days to come, as its party sees them. */
export interface CreateCalendarFeedInput {
  /** 1 to 200 characters. */
  readonly name: string;
  readonly kinds?: readonly NonNullable<CalendarChoice['kinds']>[number][] | null;
  readonly clientId?: string | null;
  readonly contractId?: string | null;
  readonly language: CalendarChoice['language'];
  readonly expiresAt?: Instant | null;
}

/**
 * Makes the key of a calendar of the party that asks, which must see contracts: whoever has its
 * address sees the days that are chosen, and nothing else.
 */
export async function createCalendarFeed(
  unit: Unit,
  input: CreateCalendarFeedInput,
  held: ReadonlySet<string>,
): Promise<Result<{ readonly apiKeyId: string }>> {
  const authority = await authorityOf(unit, held);
  if ('ok' in authority) return authority;
  const name = input.name.trim();
  const faults = checkText(name, ['name'], 200);
  if (faults.length > 0) return refuseAll(faults);
  const refused = lackingScopes(authority, ['contracts:read'], []) ?? endsTooEarly(input.expiresAt, unit.now);
  if (refused !== null) return refused;
  const { clientId = null, contractId = null, language } = input;
  if (clientId !== null && !(await isSeen(clientId, (ids) => clientsById(unit.tx, ids))))
    return notFound('client', ['clientId']);
  if (contractId !== null && !(await isSeen(contractId, (ids) => contractsById(unit.tx, ids))))
    return notFound('contract', ['contractId']);
  await stampUnit(unit);
  const { providerId, kind, partnerId, clientId: ownClient } = unit.session;
  const key = writeApiKey(providerId, unit.newId());
  const kinds = input.kinds == null || input.kinds.length === 0 ? null : [...new Set(input.kinds)];
  const made = {
    ...{ key, name, kind, partnerId, clientId: ownClient, scopes: [], demo: authority.demo },
    expiresAt: input.expiresAt == null ? null : formatInstant(input.expiresAt),
    calendar: { kinds, clientId, contractId, language },
  };
  await record(unit, await writeKey(unit.tx, providerId, made, recordedSecond(unit)));
  return accept(showOnce({ apiKeyId: key.keyId }, key.text));
}

async function isSeen(id: string, find: (ids: readonly string[]) => Promise<readonly unknown[]>): Promise<boolean> {
  return isId(id) && (await find([id])).length > 0;
}
