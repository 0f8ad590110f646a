import { notFound } from '../checks';
import type { Unit } from '../command/unit';
import type { Result } from '../../domain/result';
import { authorityOf, lockManagedKey } from './key-authority';
import { endKey } from './revoke-api-key';

/** Revokes the key of a calendar of the party that asks: its address opens nothing any more. */
export async function revokeCalendarFeed(
  unit: Unit,
  { calendarFeedId }: { readonly calendarFeedId: string },
  held: ReadonlySet<string>,
): Promise<Result<{ readonly apiKeyId: string }>> {
  const authority = await authorityOf(unit, held);
  if ('ok' in authority) return authority;
  const key = await lockManagedKey(unit, authority, calendarFeedId);
  if (key === undefined || key.calendar === null) return notFound('calendar feed', ['calendarFeedId']);
  const ended = await endKey(unit, { apiKeyId: key.id }, authority);
  if (ended.ok) return ended;
  const refusals = ended.refusals.map((each) => ({ ...each, path: ['calendarFeedId'] }));
  return { ...ended, refusals };
}
