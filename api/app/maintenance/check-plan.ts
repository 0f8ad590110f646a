import { checkMaintenance } from '../../domain/operations/maintenance';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { contactsById } from '../../store/party/contact.store';
import { checkNotFuture, checkOrder, isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { checkInForce } from '../contract/check-in-force';
import type { DatedTerms } from '../terms/dated-terms';
import { contactToTell } from './contact-to-tell';
import { packCalendar } from './pack-calendar';

/** When a maintenance is to be, and what the client was told, asked and agreed to. */
export interface PlanInput {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly announcedAt?: Instant | null;
  readonly contactId?: string | null;
  readonly consultedAt?: Instant | null;
  readonly agreedAt?: Instant | null;
}

/** The same as it is stored. */
export interface CheckedPlan {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly announcedAt: string | null;
  readonly toldContactId: string | null;
  readonly contactId: string | null;
  readonly consultedAt: string | null;
  readonly agreedAt: string | null;
}

/**
 * Checks the plan of a maintenance by the terms of the day on which it starts. One that has begun
 * already was planned only if the client was told before.
 */
export async function checkPlan(
  unit: Unit,
  dated: DatedTerms,
  input: PlanInput,
  concerned: { readonly assetIds: readonly string[]; readonly closesAccess: boolean },
): Promise<Result<CheckedPlan>> {
  const { startsAt, endsAt } = input;
  const { announcedAt = null, contactId = null, consultedAt = null, agreedAt = null } = input;
  const terms = dated.at(startsAt);
  const refused = checkInForce(dated, localDateAt(terms.zone, startsAt), ['startsAt']);
  if (refused !== null) return refused;
  const faults = [
    ...checkTold(input, unit.now),
    ...checkAsked(input, unit.now),
    ...(await checkContact(unit, dated.contractId, terms.contract.clientId, contactId)),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const { pack } = terms.terms;
  const { maintenance } = pack.operations;
  const inside = packCalendar(pack, maintenance.insideCalendar);
  if (!inside.ok) return inside;
  const outside = packCalendar(pack, maintenance.outsideCalendar);
  if (!outside.ok) return outside;
  const planned = { startsAt, endsAt, announcedAt, closesAccess: concerned.closesAccess };
  const asked = { agreed: agreedAt !== null, consulted: consultedAt !== null };
  const calendars = { inside: inside.value, outside: outside.value };
  const checked = checkMaintenance(maintenance, calendars, { ...planned, ...asked });
  if (!checked.ok) return checked;
  const today = localDateAt(terms.zone, unit.now);
  return accept({
    startsAt: formatInstant(startsAt),
    endsAt: formatInstant(endsAt),
    announcedAt: textOf(announcedAt),
    toldContactId: await contactToTell(unit, dated.contractId, concerned.assetIds, today),
    contactId,
    consultedAt: textOf(consultedAt),
    agreedAt: textOf(agreedAt),
  });
}

function checkTold({ announcedAt = null, startsAt }: PlanInput, now: Instant): readonly Refusal[] {
  const path = ['announcedAt'];
  if (announcedAt !== null)
    return [
      ...checkNotFuture(announcedAt, now, path),
      ...checkOrder(announcedAt, startsAt, path, 'announcement', 'start'),
    ];
  if (startsAt >= now) return [];
  const message = 'It began before it is recorded: nothing says that it was planned.';
  const whatToDo = 'Give `announcedAt`, when the client was told before, or a start to come.';
  return refuse('MAINTENANCE_RULE_BROKEN', ['startsAt'], message, whatToDo).refusals;
}

/** Who was consulted or agreed, and before it begins. */
function checkAsked({ contactId, consultedAt, agreedAt, startsAt }: PlanInput, now: Instant): readonly Refusal[] {
  const asked = [['consultedAt', consultedAt] as const, ['agreedAt', agreedAt] as const];
  return asked.flatMap(([name, at]) => {
    if (at == null) return [];
    const message = 'It is not said who was asked.';
    return [
      ...checkNotFuture(at, now, [name]),
      ...(at > startsAt
        ? refuse('TIMES_OUT_OF_ORDER', [name], 'It was asked after the start.', 'Give a time before the start.')
            .refusals
        : []),
      ...(contactId == null
        ? refuse('CONTACT_INVALID', ['contactId'], message, 'Give the contact of the client who was asked.').refusals
        : []),
    ];
  });
}

async function checkContact(
  unit: Unit,
  contractId: string,
  clientId: string,
  contactId: string | null,
): Promise<readonly Refusal[]> {
  if (contactId === null) return [];
  const [contact] = isId(contactId) ? await contactsById(unit.tx, [contactId]) : [];
  if (contact === undefined) return notFound('contact', ['contactId']).refusals;
  const own = contact.side === 'CLIENT' && contact.clientId === clientId;
  if (own && (contact.contractId ?? contractId) === contractId) return [];
  const message = 'The contact is not one of the client for this contract.';
  return refuse('CONTACT_INVALID', ['contactId'], message, 'Give a contact of the client.').refusals;
}

function textOf(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at);
}
