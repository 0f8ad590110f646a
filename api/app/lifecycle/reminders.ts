import { isToldOfRenewals, lastRefusalDay, remindersOf, renewalWindow } from '../../domain/lifecycle/reminders';
import type { Reminder } from '../../domain/lifecycle/reminders';
import { IN_FORCE, OVER } from '../../domain/lifecycle/contract-life';
import type { Ground } from '../../domain/lifecycle/grounds';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import type { ContractRecord } from '../../store/contract/contract.store';
import { sentNotices } from '../../store/notices/notice.store';
import { identitiesOn } from '../../store/party/party-identity.store';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { recordVersions } from '../contract/record-versions';
import { announce, announceAll } from '../notices/announce';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { erasureOn, lastDayOf } from './end-of-data';

/** What a contract's contacts are to be reminded of on a day or later, the first first. */
export function remindersToCome(terms: ContractTerms, today: LocalDate): readonly Reminder[] {
  const { standing, dated, serviceLastDay } = terms;
  const { billing, lifecycle } = terms.terms.pack;
  const isServed = IN_FORCE.has(standing.status);
  if (!isServed && serviceLastDay === null) return [];
  const erased = dated.timeline.spansOf('ERASURE').length > 0;
  return remindersOf(
    {
      startsOn: dated.countedFrom,
      termLastDay: standing.termLastDay,
      renews: isServed && renewsByItself(terms),
      noticeMonths: lifecycle.notice.months,
      revised: isServed && billing.indexation !== null,
      lastDay: lastDayOf(terms),
      erasureOn: erased ? null : erasureOn(terms),
    },
    today,
  );
}

/** Whether it goes on by itself after its term, by what is recorded: no end, no other term. */
export function renewsByItself({ standing, dated }: ContractTerms): boolean {
  const next = addDays(standing.termLastDay, 1);
  const { status, termOver } = dated.on(next).standing;
  return !termOver && !OVER.has(status) && !isAgreedTerm(dated, next);
}

/** Whether both sides agreed on the term that begins on a day: it is not tacit. */
function isAgreedTerm({ timeline, knownAt }: DatedTerms, startsOn: LocalDate): boolean {
  return timeline.spansOf('TERM', knownAt).some(({ from }) => from === startsOn);
}

/** Reminds the contacts of a contract, unless they were. The unit is one of time. */
export async function remind(unit: Unit, terms: ContractTerms, { kind, about }: Reminder): Promise<void> {
  const { contract, standing } = terms;
  const contractId = contract.id;
  const occasion = { contractId, occasion: about, followsFrom: null } as const;
  const facts = { termLastDay: standing.termLastDay };
  switch (kind) {
    case 'NOTICE_DAY_REMINDER': {
      const told = { kind, contractId, followsFrom: null, facts: { ...facts, lastNoticeDay: about } };
      const sides = (['CLIENT', 'PROVIDER'] as const).map((side) => ({ ...told, side, occasion: `${side} ${about}` }));
      return announceAll(unit, sides);
    }
    case 'RENEWAL_REMINDER':
      if (!(await isProtected(unit, contract.clientId, terms.on))) return;
      return announce(unit, { kind, ...occasion, facts: { ...facts, lastDay: about } });
    case 'REVISION_REMINDER':
      return announce(unit, { kind, ...occasion, side: 'PROVIDER', facts: { on: about } });
    case 'ERASURE_WARNING':
      return announce(unit, { kind, ...occasion, facts: { erasureOn: about } });
  }
}

async function isProtected(unit: Unit, clientId: string, on: LocalDate): Promise<boolean> {
  const [identity] = await identitiesOn(unit.tx, [clientId], on);
  return isToldOfRenewals(identity?.clientKind ?? null);
}

/** Until when the renewal of a day could be refused. */
export function refusableUntil(dated: DatedTerms, renewedOn: LocalDate): LocalDate {
  const { standing, terms } = dated.on(addDays(renewedOn, -1));
  return lastRefusalDay({ termLastDay: standing.termLastDay, noticeMonths: terms.pack.lifecycle.notice.months });
}

/**
 * Records the right that a client whom the law protects has after a tacit renewal that it was not
 * told of in time (C. conso. L215-1). **Reading**: it has none of a contract that was brought over
 * after the days for telling it; a mail counts from when the mail server accepted it.
 */
export async function giveRightUnlessTold(
  unit: Unit,
  dated: DatedTerms,
  contract: ContractRecord,
  renewedOn: LocalDate,
): Promise<void> {
  if (isAgreedTerm(dated, renewedOn)) return;
  const before = dated.on(addDays(renewedOn, -1));
  const { zone } = before;
  const last = refusableUntil(dated, renewedOn);
  const window = renewalWindow(last);
  const activatedAt = storedInstantOrNull(contract.activatedAt);
  if (activatedAt === null || localDateAt(zone, activatedAt) > window.until) return;
  if (!(await isProtected(unit, before.contract.clientId, renewedOn))) return;
  const sent = await sentNotices(unit.tx, contract.id, 'RENEWAL_REMINDER', last);
  const days = sent.map(({ sentAt }) => localDateAt(zone, storedInstant(sentAt)));
  if (days.some((day) => day >= window.from && day <= window.until)) return;
  const ground: Ground = {
    kind: 'RENEWAL_NOT_TOLD',
    reason: 'RENEWAL_NOT_TOLD',
    about: `The renewal of ${renewedOn} was not announced from ${window.from} to ${window.until} (C. conso. L215-1).`,
    since: renewedOn,
    receivedOn: null,
    proof: null,
    severe: false,
    outcome: null,
    outcomeOn: null,
  };
  const groundId = unit.newId();
  const contractId = contract.id;
  const versions = [{ fact: 'GROUND', key: groundId, startsOn: renewedOn, value: ground }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { groundId, ...ground, versions };
  await record(unit, { kind: 'GROUND_RECORDED', subjectId: contractId, contractId, payload });
}
