import { daysAfter, daysFrom, monthsAfter, weekdaysAfter } from './days';
import type { LifeRules } from './rules';

/** Where a contract stands. */
export type Status =
  'DRAFT' | 'SIGNED' | 'ACTIVE' | 'SUSPENDED' | 'NOTICE_GIVEN' | 'ENDED' | 'TERMINATED' | 'EXPIRED' | 'CANCELLED';

/** A term, both days served. */
export interface Term {
  readonly first: string;
  readonly last: string;
}

/** What was done to a contract, from a day on. */
type Told =
  | { readonly do: 'SUSPEND' | 'RESUME' | 'NOTICE' | 'TERMINATE' | 'REOPEN'; readonly from: string }
  /** Another term than the one that would follow. */
  | { readonly do: 'TERM'; readonly from: string; readonly term: Term }
  /** What both sides changed of the rules. */
  | { readonly do: 'RULE'; readonly from: string; readonly rule: Changed; readonly months: number }
  | { readonly do: 'PRICE'; readonly from: string; readonly cents: number };

/** The rules that both sides may change. */
export type Changed = 'noticeMonths' | 'renewalMonths';

/** What becomes of changes that begin later than another one. */
export type Later = 'KEEP' | 'REPLACE' | null;

/** A contract on one day. */
export interface OnDay {
  readonly status: Status;
  /** The first day on which it stood so without a break. */
  readonly since: string;
  readonly term: Term;
  readonly termOver: boolean;
  /** Last day of the term that notice ends. */
  readonly noticeFor: string | null;
}

/** What is a state of its own, and no agreement. */
const MOVES: readonly Told['do'][] = ['SUSPEND', 'RESUME', 'NOTICE', 'TERMINATE', 'REOPEN'];

const IN_FORCE: readonly Status[] = ['ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN'];

/**
 * A contract's life as one would first write it: all that was told of it is kept in a list, and any
 * day is found by living through all days before it.
 */
export class NaiveLife {
  private told: Told[] = [];
  private readonly first: Term;
  private before: 'DRAFT' | 'SIGNED' | 'CANCELLED' | null = 'DRAFT';
  private orderWaits = false;

  constructor(
    private readonly rules: LifeRules,
    private readonly startsOn: string,
    private readonly months: number,
    private readonly cents: number,
  ) {
    this.first = { first: startsOn, last: daysAfter(monthsAfter(startsOn, months), -1) };
  }

  /** Where it stands on a day, by all that has been told until now. */
  on(date: string): OnDay {
    return this.lived(date).at(-1)!;
  }

  /** The same for each day from its first one on. */
  lived(until: string): readonly OnDay[] {
    const { rules, startsOn, first, before } = this;
    // What was said last of a day counts: facts are told in the order of their days.
    const told = [...this.told].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    let on: OnDay = {
      status: before ?? 'ACTIVE',
      since: startsOn,
      term: first,
      termOver: false,
      noticeFor: null,
    };
    if (before === 'CANCELLED') return [on];
    const days: OnDay[] = [];
    /** The term that was agreed last, and the months by which it was renewed. */
    let agreed = first;
    let renewed = 0;
    const become = (status: Status, day: string): void => {
      if (status !== on.status) on = { ...on, status, since: day };
    };
    const follow = (months: number): void => {
      on = { ...on, term: renewedBy(agreed, renewed, months), termOver: false };
      renewed += months;
    };
    for (let day = startsOn; day === startsOn || day <= until; day = daysAfter(day, 1)) {
      for (const each of told) {
        if (each.do !== 'TERM' || each.from !== day || !IN_FORCE.includes(on.status)) continue;
        agreed = each.term;
        renewed = 0;
        on = { ...on, term: agreed, termOver: false };
      }
      const isAlive = before === 'DRAFT' || before === 'SIGNED' || IN_FORCE.includes(on.status);
      if (isAlive && day > on.term.last && !on.termOver) {
        const months = this.ruleOn('renewalMonths', day);
        if (on.noticeFor === null && months !== null && rules.renewal !== 'ORDER' && !rules.trial) {
          follow(months);
        } else {
          on = { ...on, termOver: true };
          if (before === null) {
            if (rules.trial) become('EXPIRED', day);
            else if (on.noticeFor === null && rules.renewal === 'ORDER') become('SUSPENDED', day);
            else become('ENDED', day);
          }
        }
      }
      for (const each of told) {
        if (each.from !== day || !IN_FORCE.includes(on.status)) continue;
        if (each.do === 'SUSPEND') become('SUSPENDED', day);
        if (each.do === 'RESUME') become(on.noticeFor === null ? 'ACTIVE' : 'NOTICE_GIVEN', day);
        if (each.do === 'REOPEN') become('ACTIVE', day);
        if (each.do === 'TERMINATE') become('TERMINATED', day);
        if (each.do === 'NOTICE') {
          on = { ...on, noticeFor: on.term.last };
          become('NOTICE_GIVEN', day);
        }
      }
      days.push(on);
    }
    return days;
  }

  /** A rule on a day: what both sides agreed last, else that of the document. */
  private ruleOn(rule: Changed, day: string): number | null {
    const changes = this.told.filter((each) => each.do === 'RULE' && each.rule === rule && each.from <= day);
    const last = latest(changes);
    return last?.do === 'RULE' ? last.months : this.rules[rule];
  }

  /** Whether it is signed; tells it so. */
  sign(): boolean {
    if (this.before !== 'DRAFT') return false;
    this.before = 'SIGNED';
    return true;
  }

  /** Whether it is given up before it comes into force; tells it so. */
  cancel(today: string): boolean {
    if (this.before === 'CANCELLED' || (this.before === null && today >= this.startsOn)) return false;
    this.before = 'CANCELLED';
    return true;
  }

  /** What its row says: one that is activated ahead is signed until its first day. */
  shown(today: string): Status {
    return this.before === null && today < this.startsOn ? 'SIGNED' : this.on(today).status;
  }

  /** Whether it is activated, from its first day on; one whose term is over is not. */
  activate(today: string): boolean {
    if (this.before !== 'SIGNED' || (today > this.startsOn && this.on(today).termOver)) return false;
    this.before = null;
    return true;
  }

  suspend(from: string, reason: string, dueOn: string | null, formalNoticeOn: string | null, today: string): boolean {
    if (!this.mayMove(['ACTIVE', 'NOTICE_GIVEN'], from, today)) return false;
    const { suspendedAtOnceFor, suspendedAfterDaysLate: late } = this.rules;
    const isLate =
      reason === 'NON_PAYMENT' &&
      late !== null &&
      dueOn !== null &&
      formalNoticeOn !== null &&
      formalNoticeOn <= from &&
      formalNoticeOn <= today &&
      formalNoticeOn >= this.startsOn &&
      formalNoticeOn >= dueOn &&
      daysFrom(dueOn, from) > late;
    if (reason !== 'AGREED' && !suspendedAtOnceFor.includes(reason) && !isLate) return false;
    this.told.push({ do: 'SUSPEND', from });
    return true;
  }

  resume(from: string, today: string): boolean {
    if (!this.mayMove(['SUSPENDED'], from, today) || this.on(from).termOver) return false;
    this.told.push({ do: 'RESUME', from });
    return true;
  }

  /** The last day on which notice may be given for the term of a day; null where none is. */
  lastNoticeDay(date: string): string | null {
    const months = this.ruleOn('noticeMonths', date);
    return months === null ? null : monthsAfter(this.on(date).term.last, -months);
  }

  notice(sentOn: string, receivedOn: string | null, isRegistered: boolean, today: string): boolean {
    if (sentOn > today || (receivedOn !== null && (receivedOn > today || receivedOn < sentOn))) return false;
    if (this.rules.registeredLetter && !isRegistered) return false;
    const counts = this.rules.noticeCounts === 'SENT' ? sentOn : receivedOn;
    if (counts === null || !this.mayMove(['ACTIVE'], counts, today)) return false;
    // By the terms of the day on which it was sent.
    const months = this.ruleOn('noticeMonths', sentOn);
    if (months === null || counts > monthsAfter(this.on(counts).term.last, -months)) return false;
    this.told.push({ do: 'NOTICE', from: counts });
    return true;
  }

  /** Both sides agree that the last day is the one before. */
  terminate(effectiveOn: string, today: string): boolean {
    if (!this.mayMove(IN_FORCE, effectiveOn, today)) return false;
    const now = this.on(today);
    if (this.before !== null || today < this.startsOn || !IN_FORCE.includes(now.status) || now.termOver) return false;
    const { term } = effectiveOn < today ? this.on(effectiveOn) : now;
    if (effectiveOn <= this.startsOn || effectiveOn > term.last) return false;
    this.told.push({ do: 'TERMINATE', from: effectiveOn });
    return true;
  }

  sendOrder(today: string): boolean {
    const now = this.on(today);
    if (this.rules.renewal !== 'ORDER' || this.before !== null || this.endsByAgreement()) return false;
    if (!IN_FORCE.includes(now.status) || this.ordersNextTerm(today)) return false;
    this.orderWaits = true;
    return true;
  }

  private endsByAgreement(): boolean {
    return this.told.some((each) => each.do === 'TERMINATE');
  }

  private ordersNextTerm(today: string): boolean {
    return this.told.some((each) => each.do === 'TERM' && each.from > today);
  }

  /** In time the next term follows this one; late a new one begins today. */
  validateOrder(today: string): boolean {
    const now = this.on(today);
    if (!this.orderWaits || !IN_FORCE.includes(now.status) || this.endsByAgreement()) return false;
    if (now.termOver && !this.mayMove(['SUSPENDED'], today, today)) return false;
    const first = now.termOver ? today : daysAfter(now.term.last, 1);
    const term = { first, last: daysAfter(monthsAfter(first, this.rules.renewalMonths!), -1) };
    if (now.termOver) this.told.push({ do: 'REOPEN', from: first });
    this.told.push({ do: 'TERM', from: first, term });
    this.orderWaits = false;
    return true;
  }

  /** Both sides agree on another last day of the term of a day. */
  amendLastDay(effectiveOn: string, lastDay: string, later: Later, today: string): boolean {
    if (!this.mayAmend(effectiveOn, today) || lastDay < today || lastDay < effectiveOn) return false;
    const term = { first: this.on(effectiveOn).term.first, last: lastDay };
    return this.agree({ do: 'TERM', from: effectiveOn, term }, later);
  }

  /** Both sides agree that the initial term starts again. */
  amendRestart(effectiveOn: string, later: Later, today: string): boolean {
    if (!this.mayAmend(effectiveOn, today)) return false;
    const term = { first: effectiveOn, last: daysAfter(monthsAfter(effectiveOn, this.months), -1) };
    return this.agree({ do: 'TERM', from: effectiveOn, term }, later);
  }

  /** Both sides agree on other months of notice, or of renewals that begin from then on. */
  amendRule(rule: Changed, effectiveOn: string, months: number, later: Later, today: string): boolean {
    return this.mayAmend(effectiveOn, today) && this.agree({ do: 'RULE', from: effectiveOn, rule, months }, later);
  }

  amendPrice(effectiveOn: string, cents: number, later: Later, today: string): boolean {
    return this.mayAmend(effectiveOn, today) && this.agree({ do: 'PRICE', from: effectiveOn, cents }, later);
  }

  /** Cents a month. */
  priceOn(day: string): number {
    const last = latest(this.told.filter((each) => each.do === 'PRICE' && each.from <= day));
    return last?.do === 'PRICE' ? last.cents : this.cents;
  }

  private mayAmend(effectiveOn: string, today: string): boolean {
    if (this.before !== null || effectiveOn < this.startsOn) return false;
    return [today, effectiveOn].every((day) => {
      const { status, termOver } = this.on(day);
      return IN_FORCE.includes(status) && !termOver;
    });
  }

  /** Records an agreement, unless it says what holds already, or later ones are to be decided on. */
  private agree(told: Told, later: Later): boolean {
    const isSame = (each: Told): boolean =>
      each.do === told.do && (each.do !== 'RULE' || told.do !== 'RULE' || each.rule === told.rule);
    const others = this.told.filter(isSame);
    const before = latest(others.filter(({ from }) => from <= told.from));
    if (JSON.stringify(valueOf(before ?? this.atFirst(told))) === JSON.stringify(valueOf(told))) return false;
    const following = others.filter(({ from }) => from > told.from);
    if (following.length > 0 && later === null) return false;
    if (later === 'REPLACE') this.told = this.told.filter((each) => !following.includes(each));
    this.told.push(told);
    return true;
  }

  private atFirst(told: Told): Told {
    const from = this.startsOn;
    if (told.do === 'PRICE') return { ...told, from, cents: this.cents };
    if (told.do === 'RULE') return { ...told, from, months: this.rules.said[told.rule] ?? -1 };
    return { do: 'TERM', from, term: this.first };
  }

  /** Another one of the same life until now. */
  copy(): NaiveLife {
    const copy = new NaiveLife(this.rules, this.startsOn, this.months, this.cents);
    copy.told = [...this.told];
    copy.before = this.before;
    copy.orderWaits = this.orderWaits;
    return copy;
  }

  /** Dates that somebody must know in advance, of the contract itself, after `from`. */
  dates(today: string, before: string): readonly string[] {
    if (this.before === 'DRAFT' || this.before === 'CANCELLED') return [];
    const { rules, startsOn } = this;
    const now = this.on(today);
    const dates: [string, string][] = [];
    const end = this.endsOn(today);
    if (end !== null) {
      if (rules.nonSolicitationMonths !== null)
        dates.push(['NON_SOLICITATION_END', monthsAfter(end, rules.nonSolicitationMonths)]);
      if (rules.erasedAfterWorkingDays !== null)
        dates.push(['DATA_ERASURE', weekdaysAfter(end, rules.erasedAfterWorkingDays)]);
    } else {
      dates.push(['TERM', now.term.last]);
      const lastNoticeDay = this.lastNoticeDay(today);
      if (now.noticeFor === null && lastNoticeDay !== null) dates.push(['LAST_NOTICE_DAY', lastNoticeDay]);
      if (this.orderWaits) dates.push(['ORDER_TO_VALIDATE', now.term.last]);
      if (rules.revised)
        for (let year = 1; monthsAfter(startsOn, 12 * year) < before; year += 1)
          dates.push(['ANNIVERSARY', monthsAfter(startsOn, 12 * year)]);
    }
    return dates
      .filter(([, on]) => on >= today && on < before)
      .map(([kind, on]) => `${on} ${kind}`)
      .sort();
  }

  /** The first day without service, of one that is over or was terminated; null for any other. */
  private endsOn(today: string): string | null {
    const terminated = this.told.find((each) => each.do === 'TERMINATE');
    const { status, since } = this.on(terminated === undefined || terminated.from < today ? today : terminated.from);
    if (status === 'TERMINATED') return since;
    return status === 'ENDED' || status === 'EXPIRED' ? since : null;
  }

  /** Whether a move from a day on fits what is known: its state, and nothing told of later days. */
  private mayMove(states: readonly Status[], from: string, today: string): boolean {
    if (this.before !== null) return false;
    if (from < this.on(today).since || this.told.some((each) => MOVES.includes(each.do) && each.from > from))
      return false;
    return states.includes(this.on(from).status);
  }
}

/** What was told last of the latest day. */
function latest(told: readonly Told[]): Told | undefined {
  return [...told].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).at(-1);
}

function valueOf(told: Told): unknown {
  return told.do === 'TERM' ? told.term : told.do === 'RULE' ? told.months : told.do === 'PRICE' ? told.cents : null;
}

/** The term that follows an agreed one that was renewed by some months, by some months more. */
function renewedBy(agreed: Term, before: number, each: number): Term {
  let months = 1;
  while (daysAfter(monthsAfter(agreed.first, months), -1) < agreed.last) months += 1;
  const isWhole = daysAfter(monthsAfter(agreed.first, months), -1) === agreed.last;
  const from = isWhole ? agreed.first : daysAfter(agreed.last, 1);
  const start = (isWhole ? months : 0) + before;
  return { first: monthsAfter(from, start), last: daysAfter(monthsAfter(from, start + each), -1) };
}
