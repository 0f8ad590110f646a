import type { ContractFacts, ContractTimeline } from '../../domain/contract/contract-timeline';
import { ONLY, TRANSFERRED, type ContractVersion, type ModuleInForce } from '../../domain/contract/contract-fact';
import { OVER, type ContractState } from '../../domain/lifecycle/contract-life';
import { trialModules } from '../../domain/lifecycle/trial';
import { standingOn, type Standing } from '../../domain/lifecycle/standing';
import type { AgreedTerm } from '../../domain/lifecycle/agreed-term';
import type { ValidSpan } from '../../domain/time/as-known';
import type { Instant, LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt, type TimeZone } from '../../domain/time/time-zone';
import type { LifecycleTerms } from '../../domain/terms/lifecycle-terms';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { PreparedTerms } from './prepare-terms';

/** A price component of a contract's forfait, in force over `[startsOn, endsBefore)`. */
export interface PriceSpan {
  readonly code: string;
  readonly label: { readonly en: string; readonly fr: string };
  readonly hosting: boolean;
  /** Money text. */
  readonly monthlyAmount: string;
  readonly startsOn: LocalDate;
  readonly endsBefore: LocalDate | null;
}

/** What a contract subscribes of a module over a span of dates. */
export interface ModuleSpan extends ValidSpan<ModuleInForce> {
  readonly key: string;
  readonly hosting: boolean;
}

/** A contract with the terms in force on a date: what every rule is executed with. */
export interface ContractTerms extends PreparedTerms {
  /** As it stands on the date: its pack, state, client and present term are those of the date. */
  readonly contract: ContractRecord;
  /** The date whose terms these are; the first day for one before it. */
  readonly on: LocalDate;
  /** Where it stands on the date, time having passed. */
  readonly standing: Standing;
  /** All its modules as they are on the date, active or not. */
  readonly modules: readonly ServiceModuleRecord[];
  /**
   * All price components that it has over time, in their order: a rule takes those in force on the
   * date that it needs.
   */
  readonly prices: readonly PriceSpan[];
  /** What it subscribes of its modules over time. */
  readonly moduleSpans: readonly ModuleSpan[];
  /** All its facts in force on the date. */
  readonly facts: ContractFacts;
  /**
   * The last day with service of a contract that is over by what is known, or was on the date; null
   * for any other.
   */
  readonly serviceLastDay: LocalDate | null;
  /** The same contract on other dates. */
  readonly dated: DatedTerms;
}

/** What a contract's terms on dates are made from. */
export interface DatedParts {
  readonly contract: ContractRecord;
  readonly timeline: ContractTimeline;
  /** Its modules, of which the timeline knows what is subscribed. */
  readonly modules: readonly ServiceModuleRecord[];
  /** The instant at which all this was known; null: as it is known now. */
  readonly knownAt: Instant | null;
  /** Makes the terms of facts. */
  readonly prepare: (facts: ContractFacts) => PreparedTerms;
}

/** What does not change between two dates on which something begins or ends. */
interface Stretch {
  readonly facts: ContractFacts;
  readonly prepared: PreparedTerms;
  readonly modules: readonly ServiceModuleRecord[];
}

/** A state since a day, and the day from which another one is recorded. */
interface StateBefore {
  readonly status: ContractState;
  readonly since: LocalDate;
  readonly before: LocalDate;
}

type Spans = Pick<ContractTerms, 'prices' | 'moduleSpans'>;

/** How many dates have their terms kept: more than an invoice is made by. */
const MOST_DATES = 8;

/** The terms of a contract on any date, as known at an instant. */
export class DatedTerms {
  private readonly starts: readonly LocalDate[];
  private readonly stretches = new Map<LocalDate, Stretch>();
  private spans: Spans | undefined;
  private first: LocalDate | undefined;
  /** What was asked for lately: most work asks for few dates, each of them many times. */
  private readonly lately = new Map<LocalDate, ContractTerms>();
  private over: StateBefore | null | undefined;
  private ended: { readonly lastDay: LocalDate | null } | undefined;

  constructor(private readonly parts: DatedParts) {
    this.starts = parts.timeline.starts();
  }

  /** All that is recorded of the contract's dated facts. */
  get timeline(): ContractTimeline {
    return this.parts.timeline;
  }

  /** The instant at which all this was known; null: as it is known now. */
  get knownAt(): Instant | null {
    return this.parts.knownAt;
  }

  /** The contract's id. */
  get contractId(): string {
    return this.parts.contract.id;
  }

  /** The zone of its dates, by the terms of its first day. */
  get zone(): TimeZone {
    return this.stretchOn(this.firstDay).prepared.zone;
  }

  /** The first day of the contract. */
  get firstDay(): LocalDate {
    return (this.first ??= this.knownFirstDay());
  }

  /**
   * The day from which its anniversaries are counted: its first one, or that of the contract of
   * another client that it goes on from.
   */
  get countedFrom(): LocalDate {
    const { timeline, knownAt } = this.parts;
    return timeline.valueOn('TRANSFER', TRANSFERRED.from, this.firstDay, knownAt)?.countedFrom ?? this.firstDay;
  }

  /** The day from which its billing periods are counted at first: likewise. */
  get billedFrom(): LocalDate {
    const { timeline, knownAt } = this.parts;
    return timeline.valueOn('TRANSFER', TRANSFERRED.from, this.firstDay, knownAt)?.billedFrom ?? this.firstDay;
  }

  /** A draft may have had another one at the instant at which all this was known. */
  private knownFirstDay(): LocalDate {
    const { timeline, knownAt, contract } = this.parts;
    const known = knownAt === null ? undefined : timeline.spansOf('TERM', knownAt)[0]?.from;
    return known ?? (contract.startsOn as LocalDate);
  }

  /** The same contract with more versions, whose terms `prepare` makes: of what is not recorded. */
  with(
    versions: readonly ContractVersion[],
    modules: readonly ServiceModuleRecord[],
    prepare: DatedParts['prepare'],
  ): DatedTerms {
    const timeline = this.parts.timeline.with(versions);
    return new DatedTerms({ ...this.parts, timeline, modules: [...this.parts.modules, ...modules], prepare });
  }

  /** The same contract as it was known at an instant: itself where nothing was recorded since. */
  asKnownAt(at: Instant): DatedTerms {
    const { timeline, knownAt } = this.parts;
    const isSame = knownAt === null ? timeline.versions.every(({ recordedAt }) => recordedAt <= at) : knownAt <= at;
    return isSame ? this : new DatedTerms({ ...this.parts, knownAt: at });
  }

  /** All modules that it has ever named. */
  get modules(): readonly ServiceModuleRecord[] {
    return this.parts.modules;
  }

  /** The terms on the local date of an instant. */
  at(instant: Instant): ContractTerms {
    const terms = this.on(localDateAt(this.zone, instant));
    return terms.zone === this.zone ? terms : this.on(localDateAt(terms.zone, instant));
  }

  /** The terms on a date. Before its first day a contract shows those that it will start with. */
  on(date: LocalDate): ContractTerms {
    const on = date < this.firstDay ? this.firstDay : date;
    const known = this.lately.get(on);
    if (known !== undefined) return known;
    if (this.lately.size >= MOST_DATES) this.lately.clear();
    const terms = this.termsOn(on);
    this.lately.set(on, terms);
    return terms;
  }

  private termsOn(on: LocalDate): ContractTerms {
    const { facts, prepared, modules } = this.stretchOn(on);
    const standing = this.standing(facts, prepared, on);
    const { contract } = this.parts;
    const { termsPack, invoicing, clientId, billingPeriodMonths } = facts;
    return {
      ...prepared,
      contract: {
        ...contract,
        termsPackId: termsPack?.id ?? contract.termsPackId,
        termsPackVersion: termsPack?.version ?? contract.termsPackVersion,
        status: standing.status,
        termLastDay: standing.termLastDay,
        clientId: clientId ?? contract.clientId,
        billingPeriodMonths: billingPeriodMonths ?? contract.billingPeriodMonths,
        invoicedBy: invoicing?.invoicedBy ?? contract.invoicedBy,
        directDebit: invoicing?.directDebit ?? contract.directDebit,
      },
      on,
      standing,
      modules,
      ...(this.spans ??= this.makeSpans()),
      facts: { ...facts, on },
      serviceLastDay:
        (this.ended ??= this.endRecorded()).lastDay ?? (OVER.has(standing.status) ? standing.termLastDay : null),
      dated: this,
    };
  }

  private standing(facts: ContractFacts, { terms }: PreparedTerms, on: LocalDate): Standing {
    const over = this.overBefore();
    const since = facts.statusFrom;
    // What was recorded for days to come begins no more once the contract has come to its end.
    if (over !== null && since !== null && since >= over.before)
      return this.standingAs(over.status, over.since, facts, terms, on);
    if (facts.status === null || since === null) throw new Error(`a contract without a state: ${this.contractId}`);
    return this.standingAs(facts.status, since, facts, terms, on);
  }

  /** Where it stands on a date in a state since a day, time having passed. */
  private standingAs(
    status: ContractState,
    since: LocalDate,
    facts: ContractFacts,
    { pack }: PreparedTerms['terms'],
    on: LocalDate,
  ): Standing {
    const { noticeSince, modules } = facts;
    const term = this.termOf(facts, status, since);
    const trial = trialModules(pack).some((key) => modules.get(key)?.active === true);
    const lifecycleOn = (day: LocalDate): LifecycleTerms => this.stretchOn(day).prepared.terms.pack.lifecycle;
    return standingOn(status, term, pack.lifecycle, on, { noticeSince, since, trial, lifecycleOn });
  }

  /** The first state after which another one is recorded that comes too late to begin. */
  private overBefore(): StateBefore | null {
    if (this.over !== undefined) return this.over;
    const { timeline, knownAt } = this.parts;
    const spans = timeline.spansOf('STATUS', knownAt);
    const found = spans.slice(0, -1).flatMap(({ value: { status }, from: since, toExclusive: before }) => {
      if (before === null) return [];
      const { facts, prepared } = this.stretchOn(before);
      const isOver = OVER.has(status) || status === 'CANCELLED';
      const ends = isOver || OVER.has(this.standingAs(status, since, facts, prepared.terms, before).status);
      return ends ? [{ status, since, before }] : [];
    })[0];
    return (this.over = found ?? null);
  }

  /** The agreed term of a date: of a contract that is over that in which it came to its end. */
  private termOf({ term }: ContractFacts, status: ContractState, since: LocalDate): AgreedTerm {
    const { timeline, knownAt, contract } = this.parts;
    const last = status === 'TERMINATED' ? since : addDays(since, -1);
    const on = last < this.firstDay ? this.firstDay : last;
    const known = OVER.has(status) ? timeline.valueOn('TERM', ONLY, on, knownAt) : term;
    if (known === null) throw new Error(`a contract without a term: ${contract.id}`);
    return known;
  }

  /**
   * The last day before the contract was ended for good by what is recorded, whatever the date that
   * is asked for.
   */
  private endRecorded(): { readonly lastDay: LocalDate | null } {
    const { timeline, knownAt } = this.parts;
    const end = timeline.spansOf('STATUS', knownAt).find(({ value }) => OVER.has(value.status));
    if (end === undefined) return { lastDay: null };
    const over = this.overBefore();
    if (over === null || end.from < over.before) return { lastDay: addDays(end.from, -1) };
    // Its term is over before the day on which it was to end.
    const { facts, prepared } = this.stretchOn(over.before);
    return { lastDay: this.standing(facts, prepared, over.before).termLastDay };
  }

  private stretchOn(on: LocalDate): Stretch {
    const { timeline, knownAt, prepare } = this.parts;
    const from = this.starts.findLast((start) => start <= on) ?? this.firstDay;
    const kept = this.stretches.get(from);
    if (kept !== undefined) return kept;
    const facts = timeline.at(from, knownAt);
    const modules = this.parts.modules.map((module) => moduleOn(module, facts));
    const made = { facts, prepared: prepare(facts), modules };
    this.stretches.set(from, made);
    return made;
  }

  private makeSpans(): Spans {
    const { timeline, knownAt, modules } = this.parts;
    const prices = timeline
      .spansOf('PRICE', knownAt)
      .map(({ key, value, from, toExclusive }) => ({ code: key, ...value, startsOn: from, endsBefore: toExclusive }))
      .sort((a, b) => a.position - b.position || (a.startsOn < b.startsOn ? -1 : 1));
    const spans = timeline.spansOf('MODULE', knownAt);
    const moduleSpans = modules.flatMap(({ key, hosting }) =>
      spans.filter((span) => span.key === key).map((span) => ({ ...span, hosting })),
    );
    return { prices, moduleSpans };
  }
}

/** A module with what is subscribed of it by some facts; not active where they do not name it. */
function moduleOn(module: ServiceModuleRecord, { modules }: ContractFacts): ServiceModuleRecord {
  const inForce = modules.get(module.key);
  return inForce === undefined ? { ...module, active: false } : { ...module, ...inForce };
}
