import { accept, refuse, type Result } from '../result';
import type { LatePaymentTerms } from '../terms/billing-terms';
import type { LifecycleTerms, NoticeDateBasis } from '../terms/lifecycle-terms';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';
import type { TerminationReason } from './termination';
import { closeForUsageBreachBy, endForBreachFrom } from './termination-rights';

/** What is recorded of a contract that a right to end it may rest on. */
export const GROUND_KINDS = [
  'FORMAL_NOTICE',
  'USAGE_BREACH',
  'FORCE_MAJEURE',
  'INSOLVENCY',
  'OVERLOAD',
  'TERMS_CHANGE',
  'RENEWAL_NOT_TOLD',
  'PROVIDER_FAILURE',
] as const;
/** See `GROUND_KINDS`. */
export type GroundKind = (typeof GROUND_KINDS)[number];

/** What a formal notice can be given for. */
export const FORMAL_NOTICE_REASONS = ['BREACH', 'NON_PAYMENT', 'BUSINESS_CEASED', 'INSOLVENCY'] as const;
/** See `FORMAL_NOTICE_REASONS`. */
export type FormalNoticeReason = (typeof FORMAL_NOTICE_REASONS)[number];

/** How a ground came to its end, or the client's answer to an offer of dedicated means. */
export const GROUND_OUTCOMES = ['REMEDIED', 'OVER', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
/**
 * See `GROUND_OUTCOMES`. `OVER`: the force majeure ended, or the terms apply that were announced.
 * `WITHDRAWN`: it was recorded wrongly.
 */
export type GroundOutcome = (typeof GROUND_OUTCOMES)[number];

/** Something that a right to end a contract may rest on, with its days. */
export interface Ground {
  readonly kind: GroundKind;
  /** The reason for which the contract may be ended once the right has run. */
  readonly reason: TerminationReason;
  /** What happened: the obligation that was broken, the event, the proceedings. */
  readonly about: string;
  /**
   * The day from which its time runs: the sending of the notice, the warning, the first day of the
   * force majeure, the judgment, the offer.
   */
  readonly since: LocalDate;
  /** When the formal notice was received; null until it is known. */
  readonly receivedOn: LocalDate | null;
  /** Reference of the proof: number of the letter, id of the message. */
  readonly proof: string | null;
  /** A breach of the rules of use that lets the provider close the service at once. */
  readonly severe: boolean;
  readonly outcome: GroundOutcome | null;
  /** The day of the outcome; the last day of the force majeure, or of the terms of before. */
  readonly outcomeOn: LocalDate | null;
  /** Why it was withdrawn. */
  readonly withdrawnBecause?: string;
  /** The invoices that a formal notice names; those not paid on its day where it names none. */
  readonly invoiceIds?: readonly string[];
}

/** A ground and its id. */
export interface RecordedGround extends Ground {
  readonly id: string;
}

/** The days on which a contract may be ended on a ground, both included. */
export interface RightToEnd {
  readonly from: LocalDate;
  /** Null where no day is too late. */
  readonly until: LocalDate | null;
}

/** The terms that give rights to end a contract. */
export interface TermsOfRights {
  readonly lifecycle: LifecycleTerms;
  readonly late: LatePaymentTerms;
}

/**
 * The mutations that record what each reason needs, null where time alone does; null for a reason
 * that needs no record.
 */
const NEEDED: Readonly<
  Record<TerminationReason, readonly [kind: GroundKind, what: string, mutation: string | null] | null>
> = {
  CLIENT_REQUEST: null,
  AGREED: null,
  BREACH: ['FORMAL_NOTICE', 'formal notice', 'recordFormalNotice'],
  NON_PAYMENT: ['FORMAL_NOTICE', 'formal notice', 'recordFormalNotice'],
  BUSINESS_CEASED: ['FORMAL_NOTICE', 'formal notice', 'recordFormalNotice'],
  INSOLVENCY: ['FORMAL_NOTICE', 'formal notice', 'recordFormalNotice'],
  USAGE_BREACH: ['USAGE_BREACH', 'warning', 'recordUsageBreach'],
  FORCE_MAJEURE: ['FORCE_MAJEURE', 'force majeure', 'recordForceMajeure'],
  OVERLOAD_DECLINED: ['OVERLOAD', 'offer of dedicated means', 'offerDedicatedMeans'],
  TERMS_CHANGE: ['TERMS_CHANGE', 'change of the terms', 'announceTermsChange'],
  RENEWAL_NOT_TOLD: ['RENEWAL_NOT_TOLD', 'renewal that was not announced', null],
  PROVIDER_FAILURE: ['PROVIDER_FAILURE', 'failure of the provider', 'recordProviderFailure'],
};

/** Whether a reason rests on a record; non-payment may rest on a suspension instead. */
function needed(reason: TerminationReason, { late }: TermsOfRights): (typeof NEEDED)[TerminationReason] {
  return reason === 'NON_PAYMENT' && late.terminateAfterDays !== null ? null : NEEDED[reason];
}

/**
 * The recorded ground that a termination for a reason rests on: the one that is named, else the
 * oldest that gives a right and that `holds` accepts; null for a reason that needs none. Refuses
 * `GROUND_NOT_RECORDED` with the mutation that records it, `TERMINATION_NOT_ALLOWED` with the day
 * on which what is on record came to its end, and what `holds` refuses.
 */
export function groundFor(
  terms: TermsOfRights,
  reason: TerminationReason,
  recorded: readonly RecordedGround[],
  named: string | null,
  holds: (ground: RecordedGround) => Result<null> = () => accept(null),
): Result<RecordedGround | null> {
  const need = needed(reason, terms);
  if (need === null) return accept(null);
  const [kind, what, mutation] = need;
  const toRecord = mutation === null ? 'Give another reason: time records this one.' : `Use \`${mutation}\`.`;
  const own = recorded.filter((each) => each.kind === kind && each.reason === reason);
  const chosen = named === null ? own : own.filter(({ id }) => id === named);
  if (chosen.length === 0) {
    const message = `No ${what} for ${reason} is on record${named === null ? '' : ' with this id'}.`;
    return refuse('GROUND_NOT_RECORDED', [named === null ? 'reason' : 'groundId'], message, toRecord);
  }
  if (reason === 'INSOLVENCY' && !recorded.some((each) => each.kind === 'INSOLVENCY')) {
    const message = 'No judgment that opens insolvency proceedings is on record.';
    return refuse('GROUND_NOT_RECORDED', ['reason'], message, 'Use `recordInsolvency`.');
  }
  const oldest = [...chosen].sort((a, b) => (a.since < b.since ? -1 : 1));
  const newest = oldest.at(-1);
  if (newest === undefined) return accept(null);
  const judged = oldest
    .filter((each) => !isWithoutEffect(terms, each))
    .map((ground) => ({ ground, held: holds(ground) }));
  const found = judged.find(({ held }) => held.ok);
  if (found !== undefined) return accept(found.ground);
  // Other rights pass, so that the last one counts; that of the first formal notice comes first.
  const told = (kind === 'FORMAL_NOTICE' ? judged.at(0) : judged.at(-1))?.held;
  if (told !== undefined && !told.ok) return told;
  const todo = mutation === null ? toRecord : `Use \`${mutation}\` if it happens again.`;
  return refuse('TERMINATION_NOT_ALLOWED', ['reason'], whyNot(newest, what), todo);
}

function whyNot({ since, receivedOn, outcome, outcomeOn }: RecordedGround, what: string): string {
  const the = `The ${what} of ${since}`;
  if (outcome === 'REMEDIED') return `${the} was remedied on ${outcomeOn ?? ''}.`;
  if (outcome === 'ACCEPTED') return `${the} was accepted on ${outcomeOn ?? ''}.`;
  return receivedOn === null && what === 'formal notice' ? `${the} was not received yet.` : `${the} was not answered.`;
}

/** Whether a ground gives no right, or none any more. */
function isWithoutEffect(terms: TermsOfRights, ground: Ground): boolean {
  if (ground.outcome === 'WITHDRAWN') return true;
  if (ground.kind === 'OVERLOAD') return ground.outcome !== 'DECLINED';
  if (ground.kind === 'USAGE_BREACH' || ground.kind === 'RENEWAL_NOT_TOLD') return ground.outcome === 'REMEDIED';
  return ground.kind === 'FORMAL_NOTICE' && countsFrom(terms, ground) === null;
}

/** Whether a failure of the provider is on record that was established by a day, and stands. */
export function isFailureOnRecord(recorded: readonly Ground[], by: LocalDate): boolean {
  return recorded.some(
    ({ kind, since, outcome }) => kind === 'PROVIDER_FAILURE' && since <= by && outcome !== 'WITHDRAWN',
  );
}

/**
 * The day from which the time of a ground counts: of a formal notice the day that counts for
 * notices, as sent or as received. Null while it is not known, and for a notice that was complied
 * with before its time was over. **Reading**: one that was remedied later stayed without effect.
 */
export function countsFrom({ lifecycle }: TermsOfRights, ground: Ground): LocalDate | null {
  if (ground.kind !== 'FORMAL_NOTICE') return ground.since;
  const counted = dayThatCounts(lifecycle.notice.dateBasis, ground);
  if (counted === null || ground.outcomeOn === null) return counted;
  const end = endForBreachFrom(lifecycle, counted);
  return end.ok && ground.outcomeOn < end.value ? null : counted;
}

/** The day of a formal notice that counts, as sent or as received; null while it is not known. */
export function dayThatCounts(basis: NoticeDateBasis, { since, receivedOn }: Ground): LocalDate | null {
  return basis === 'SENT' ? since : receivedOn;
}

/**
 * The days on which the contract may be ended on a ground, if nothing else happens: for force
 * majeure those after a letter that is sent on the first day on which it may be. Null where it
 * gives no right by itself.
 */
export function rightOf(terms: TermsOfRights, ground: Ground): RightToEnd | null {
  const { lifecycle } = terms;
  const { kind, reason, since, severe, outcomeOn } = ground;
  if (isWithoutEffect(terms, ground) || needed(reason, terms)?.[0] !== kind) return null;
  switch (kind) {
    case 'FORMAL_NOTICE': {
      const first = endForBreachFrom(lifecycle, countsFrom(terms, ground) ?? since);
      return first.ok ? { from: first.value, until: null } : null;
    }
    case 'USAGE_BREACH': {
      const by = closeForUsageBreachBy(lifecycle, since, severe);
      return by.ok ? { from: since, until: addDays(by.value, 1) } : null;
    }
    case 'FORCE_MAJEURE': {
      if (lifecycle.forceMajeure === null) return null;
      const { days, letterDays } = lifecycle.forceMajeure;
      const letter = addDays(since, days + 1);
      return outcomeOn !== null && outcomeOn < letter ? null : { from: addDays(letter, letterDays), until: null };
    }
    case 'OVERLOAD':
      return outcomeOn === null ? null : { from: outcomeOn, until: null };
    case 'TERMS_CHANGE':
      return { from: addDays(since, 1), until: outcomeOn === null ? null : addDays(outcomeOn, 1) };
    case 'RENEWAL_NOT_TOLD':
    case 'PROVIDER_FAILURE':
      return { from: since, until: null };
    case 'INSOLVENCY':
      return null;
  }
}
