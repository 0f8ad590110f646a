import { v7 } from 'uuid';
import { amendContract } from '../../../api/app/amendment/amend-contract';
import { activateContract } from '../../../api/app/contract/activate-contract';
import { cancelContract } from '../../../api/app/contract/cancel-contract';
import { lockContract } from '../../../api/app/command/lock-contract';
import { createContract, type CreateContractInput } from '../../../api/app/contract/create-contract';
import { signContract } from '../../../api/app/contract/sign-contract';
import { createClient } from '../../../api/app/client/create-client';
import type { Unit } from '../../../api/app/command/unit';
import { datesToCome } from '../../../api/app/lifecycle/dates-to-come';
import { bringToPresent, hasComeDue } from '../../../api/app/lifecycle/bring-operations';
import { recordFormalNotice } from '../../../api/app/lifecycle/grounds';
import { giveNotice } from '../../../api/app/lifecycle/give-notice';
import { resumeContract } from '../../../api/app/lifecycle/resume-contract';
import { sendOrder } from '../../../api/app/lifecycle/send-order';
import { suspendContract } from '../../../api/app/lifecycle/suspend-contract';
import { terminateContract } from '../../../api/app/lifecycle/terminate-contract';
import { validateOrder } from '../../../api/app/lifecycle/validate-order';
import { simulateTermination } from '../../../api/app/simulation/simulate-termination';
import type { DatedTerms } from '../../../api/app/terms/dated-terms';
import { termsLibraryOf } from '../../../api/app/terms/terms-library';
import type { Result } from '../../../api/domain/result';
import { heldAt } from '../../../api/domain/time/clock';
import { contractsById, lockContractRow, type ContractRecord } from '../../../api/store/contract/contract.store';
import { eur, on, reading } from '../made-contract';
import { at, attempt, carryOut, type Tenant } from '../tenant';
import { amendmentOf } from './amendment-of';
import type { Act, Day, LifeTold, Step } from './commands';
import { dateInParis, daysAfter } from './days';
import { NaiveLife, type OnDay } from './model';
import { MADE, overridesOf, priceOf, rulesOf, type Document } from './made';

/** Something to do: in the model, which says whether it is done or refused, and in the program. */
interface CommandOfLife {
  readonly isDone: (model: NaiveLife) => boolean;
  readonly work: (unit: Unit) => Promise<Result<unknown>>;
}

/** Days to come that follow from others, or from what the model does not have. */
const NOT_MODELLED: ReadonlySet<string> = new Set([
  'RENEWAL',
  'REMINDER',
  'PLANNED_VISIT',
  'PLANNED_WORK',
  'CLAIM_END',
  'CONTEST_DEADLINE',
]);

/** A contract that is lived by the program and by the model at once. */
export class LivedContract {
  private model: NaiveLife;
  private now: string;

  private constructor(
    private readonly tenant: Tenant,
    readonly contractId: string,
    private readonly told: LifeTold,
    private readonly document: Document,
    months: number,
  ) {
    this.now = `${told.startsOn}T10:00:00Z`;
    const cents = Math.round(Number(priceOf(document).monthlyAmount.amount) * 100);
    this.model = new NaiveLife(rulesOf(document, told), told.startsOn, months, cents);
  }

  /** Drafts the contract, for a client of its own. */
  static async of(tenant: Tenant, document: Document, told: LifeTold): Promise<LivedContract> {
    const when = `${told.startsOn}T09:00:00Z`;
    const name = `C ${v7()}`;
    const { clientId } = await carryOut(tenant, when, (unit) => createClient(unit, { name }));
    const isTrial = document === 'owl-monitoring' && told.trial;
    const months = isTrial ? 1 : told.months;
    const input: CreateContractInput = {
      clientId,
      number: name,
      startsOn: on(told.startsOn),
      ...(isTrial ? {} : { termMonths: months }),
      invoicedBy: 'PARTNER_ERP',
      directDebit: true,
      priceComponents: [],
      modules: [],
      termsPack: { key: document, version: 1 },
      ...MADE[document],
      ...(isTrial ? { modules: [{ key: 'level-0', active: true }] } : {}),
      overrides: overridesOf(document, told),
    };
    const { contractId } = await carryOut(tenant, when, (unit) => createContract(unit, input));
    return new LivedContract(tenant, contractId, told, document, months);
  }

  private get today(): string {
    return dateInParis(this.now);
  }

  /** Signs and activates it as its life says. */
  async begin(): Promise<void> {
    const { startsOn, activatedAfter } = this.told;
    this.now = `${daysAfter(startsOn, Math.min(activatedAfter, 0))}T10:00:00Z`;
    await this.act({ do: 'sign' });
    this.now = `${daysAfter(startsOn, activatedAfter)}T11:00:00Z`;
    await this.act({ do: 'activate' });
  }

  /** Time goes by, and something is done or refused, by both in the same way. */
  async step({ wait, hour, isBrought, act }: Step, isDaily: boolean): Promise<void> {
    const until = this.dayOf(wait, this.today);
    const day = until > this.today ? until : this.today;
    const next = `${day}T${hour}:00Z`;
    if (isDaily) await this.bringDaily(next);
    this.now = next > this.now ? next : new Date(Date.parse(this.now) + 60_000).toISOString();
    if (isBrought) await this.bring();
    await this.act(act);
  }

  /** Brings it to today whenever it is due on the way, as a run at every hour does. */
  private async bringDaily(until: string): Promise<void> {
    for (;;) {
      const { nextDueOn } = await this.row();
      if (nextDueOn === null) return;
      // Just before midnight in Paris, and just after.
      for (const at of [`${daysAfter(nextDueOn, -1)}T21:59:00Z`, `${nextDueOn}T00:01:00Z`]) {
        if (at >= until) return;
        if (at > this.now) this.now = at;
        await this.bring();
      }
      if ((await this.row()).nextDueOn === nextDueOn) throw new Error(`still due on ${nextDueOn}`);
    }
  }

  /** Time passes, as a run does it. */
  async bring(): Promise<void> {
    const { tenant } = this;
    const now = at(this.now);
    await tenant.database.write(tenant.sessions.administrator, async (tx) => {
      const contract = await lockContractRow(tx, this.contractId);
      if (contract === undefined || !hasComeDue(contract, now)) return;
      const stamps = heldAt(now);
      const source = { now, stamps, requestId: null, newId: () => v7(), terms: termsLibraryOf(tenant.database) };
      await bringToPresent({ tx, session: tenant.sessions.administrator, ...source }, contract);
    });
  }

  /** Lives on for some days, and is brought to the last. */
  async liveOn(days: number, isDaily: boolean): Promise<void> {
    const next = `${daysAfter(this.today, days)}T10:00:00Z`;
    if (isDaily) await this.bringDaily(next);
    this.now = next;
    await this.bring();
  }

  private dayOf({ of, days }: Day | Step['wait'], today: string): string {
    const { model } = this;
    const now = model.on(today);
    const about = {
      TODAY: today,
      LAST_NOTICE_DAY: model.lastNoticeDay(today) ?? today,
      TERM: now.term.last,
      SINCE: now.since,
      START: this.told.startsOn,
    }[of];
    return daysAfter(about, days);
  }

  /** Does something; throws when the program and the model disagree whether it is refused. */
  async act(act: Act): Promise<void> {
    const command = this.commandOf(act);
    if (command === null) return;
    const isDone = command.isDone(this.model);
    const { value, refusals } = await this.attempt(command, this.tenant);
    if ((value !== null) === isDone) return;
    const why = refusals.map(({ code, message }) => `${code}: ${message}`).join('; ');
    const what = value === null ? `is refused: ${why}` : 'is done';
    throw new Error(`on ${this.today} ${JSON.stringify(act)} ${what}; the model says ${isDone ? 'done' : 'refused'}`);
  }

  private attempt({ work }: CommandOfLife, tenant: Tenant): ReturnType<typeof attempt<object>> {
    return attempt(tenant, at(this.now), async (unit) => {
      const done = await work(unit);
      return done.ok ? { ok: true, value: {} } : done;
    });
  }

  /**
   * Does several things at once, through several servers; throws unless what was done and refused,
   * and what is on record, is that of the model after doing them in some order.
   */
  async together(acts: readonly Act[], servers: readonly Tenant[]): Promise<void> {
    const commands = acts.flatMap((act) => this.commandOf(act) ?? []);
    const outcomes = await Promise.all(
      commands.map((command, place) => this.attempt(command, servers[place % servers.length]!)),
    );
    const before = this.model;
    const found: string[] = [];
    for (const order of ordersOf(commands.map((_, place) => place))) {
      this.model = before.copy();
      const isDone = new Map(order.map((place) => [place, commands[place]!.isDone(this.model)]));
      const isSame = outcomes.every(({ value }, place) => (value !== null) === isDone.get(place));
      const differences = isSame ? differencesOf(await this.recorded(), this.expected()) : ['another one is refused'];
      if (differences.length === 0) return;
      found.push(`${order.join()}: ${differences.join('; ')}`);
    }
    const done = outcomes.map(({ value, refusals }) => (value === null ? refusals[0]?.message : 'done')).join(', ');
    throw new Error(`at once: ${done}; and in no order:\n${found.join('\n')}`);
  }

  /** What to do, and whether the model does it; null for what its document does not know. */
  private commandOf(act: Act): CommandOfLife | null {
    const { contractId, today } = this;
    const day = (of: Day): string => this.dayOf(of, today);
    switch (act.do) {
      case 'nothing':
        return null;
      case 'sign': {
        const input = { contractId, method: 'EMAIL', signedAt: at(this.now), signatory: 'S', proof: 'P' } as const;
        return { isDone: (model) => model.sign(), work: (unit) => signContract(unit, input) };
      }
      case 'activate':
        return { isDone: (model) => model.activate(today), work: (unit) => activateContract(unit, { contractId }) };
      case 'cancel':
        return {
          isDone: (model) => model.cancel(today),
          work: (unit) => cancelContract(unit, { contractId, reason: 'R' }),
        };
      case 'suspend': {
        const from = day(act.from);
        const dueOn = act.dueBefore === null ? null : daysAfter(from, -act.dueBefore);
        const formalNoticeOn = act.noticeBefore === null ? null : daysAfter(from, -act.noticeBefore);
        const late = { dueOn: dueOn === null ? null : on(dueOn) };
        const given = { formalNoticeOn: formalNoticeOn === null ? null : on(formalNoticeOn) };
        const input = { contractId, from: on(from), reason: act.reason, note: 'N', ...late, ...given } as const;
        return {
          isDone: (model) => model.suspend(from, act.reason, dueOn, formalNoticeOn, today),
          work: async (unit) => {
            if (formalNoticeOn !== null) await this.notices(unit, formalNoticeOn);
            return suspendContract(unit, input);
          },
        };
      }
      case 'resume': {
        const from = day(act.from);
        const input = { contractId, from: on(from), note: 'N' };
        return { isDone: (model) => model.resume(from, today), work: (unit) => resumeContract(unit, input) };
      }
      case 'notice': {
        const sentOn = day(act.sentOn);
        const receivedOn = act.receivedAfter === null ? null : daysAfter(sentOn, act.receivedAfter);
        const received = { receivedOn: receivedOn === null ? null : on(receivedOn) };
        const form = act.registered ? 'REGISTERED_LETTER' : 'WRITTEN';
        const input = { contractId, by: act.by, sentOn: on(sentOn), ...received, form, proof: 'P' } as const;
        return {
          isDone: (model) => model.notice(sentOn, receivedOn, act.registered, today),
          work: (unit) => giveNotice(unit, input),
        };
      }
      case 'terminate': {
        const effectiveOn = on(day(act.on));
        return {
          isDone: (model) => model.terminate(effectiveOn, today),
          work: (unit) => this.terminated(unit, effectiveOn),
        };
      }
      case 'amend':
        return this.amendment(act);
      case 'sendOrder':
        return { isDone: (model) => model.sendOrder(today), work: (unit) => sendOrder(unit, { contractId }) };
      case 'validateOrder':
        return { isDone: (model) => model.validateOrder(today), work: (unit) => validateOrder(unit, { contractId }) };
    }
  }

  private amendment(act: Extract<Act, { readonly do: 'amend' }>): CommandOfLife | null {
    const { contractId, today, document } = this;
    const effectiveOn = on(this.dayOf(act.from, today));
    const lastDay = act.change.of === 'LAST_DAY' ? on(this.dayOf(act.change.on, today)) : null;
    const found = amendmentOf(document, this.told, act, { effectiveOn, lastDay, today });
    if (found === null) return null;
    const { isDone, changes } = found;
    const by = { signatory: 'S', function: 'F', proof: 'P' };
    const signature = { ...by, signedAt: at(this.now), method: 'ELECTRONIC' } as const;
    const signed = { subject: 'S', clientSignature: signature, providerSignature: signature };
    const input = { contractId, effectiveOn, ...signed, changes: { ...changes, laterChanges: act.later } };
    return { isDone, work: (unit) => amendContract(unit, input) };
  }

  /** Both sides agree on an end, at the total that they are shown. */
  private async terminated(unit: Unit, effectiveOn: ReturnType<typeof on>): Promise<Result<unknown>> {
    const { contractId } = this;
    const { providerId } = unit.session;
    await lockContract(unit, contractId);
    const source = { read: unit.tx, library: unit.terms, providerId, now: unit.now };
    const shown = await simulateTermination(source, { contractId, effectiveOn, reason: 'AGREED' });
    const confirmedTotal = shown.ok ? shown.value.simulation.total : eur('0.00');
    const input = { contractId, by: 'CLIENT', reason: 'AGREED', effectiveOn, note: 'N', confirmedTotal } as const;
    return terminateContract(unit, input);
  }

  /** Records a formal notice for a debt of a day, if the contract was in force on it. */
  private async notices(unit: Unit, day: string): Promise<void> {
    const notice = { contractId: this.contractId, reason: 'NON_PAYMENT', about: 'A', proof: 'P' } as const;
    await recordFormalNotice(unit, { ...notice, sentOn: on(day), receivedOn: on(day) });
  }

  /** Its row. */
  async row(): Promise<ContractRecord> {
    const [row] = await reading(this.tenant, (read) => contractsById(read, [this.contractId]));
    if (row === undefined) throw new Error('no such contract');
    return row;
  }

  private async dated(): Promise<DatedTerms> {
    const { tenant, contractId } = this;
    const found = await reading(tenant, (read) =>
      termsLibraryOf(tenant.database).timelinesOf(read, tenant.providerId, [contractId]),
    );
    return found.get(contractId)!;
  }

  /** What is on record, today and on days before and after: lines to compare with `expected`. */
  async recorded(): Promise<readonly string[]> {
    const dated = await this.dated();
    const row = await this.row();
    const terms = dated.at(at(this.now));
    const [from, before] = [on(this.today), on(daysAfter(this.today, 800))];
    const dates = await reading(this.tenant, (read) => datesToCome(read, [terms], { from, before }));
    return [
      `row: ${row.status}, term until ${row.termLastDay}`,
      `now: ${lineOf(terms.standing)}`,
      ...(dates.get(this.contractId) ?? [])
        .filter(({ kind }) => !NOT_MODELLED.has(kind))
        .map(({ kind, on: date }) => `${date} ${kind}`)
        .sort(),
      ...this.days().map((day) => `${day}: ${lineOf(dated.on(on(day)).standing)}`),
    ];
  }

  /** The same as the model has it. */
  expected(): readonly string[] {
    const { model, today } = this;
    const line = ({ status, term, termOver }: OnDay): string =>
      lineOf({ status, termStartsOn: term.first, termLastDay: term.last, termOver });
    return [
      `row: ${model.shown(today)}, term until ${model.on(today).term.last}`,
      `now: ${line(model.on(today))}`,
      ...model.dates(today, daysAfter(today, 800)),
      ...this.days().map((day) => `${day}: ${line(model.on(day))}`),
    ];
  }

  /** The days on which anything changes by the model, those before, and others until far ahead. */
  private days(): readonly string[] {
    const { startsOn } = this.told;
    const all = this.model.lived(daysAfter(this.today, 400));
    return all.flatMap((each, place) => {
      const before = all[place - 1];
      const isSame = before !== undefined && lineOfDay(before) === lineOfDay(each);
      if (isSame) return place % 30 === 0 ? [daysAfter(startsOn, place)] : [];
      return [...(place === 0 ? [] : [daysAfter(startsOn, place - 1)]), daysAfter(startsOn, place)];
    });
  }
}

/** The first of the lines that differ. */
function differencesOf(recorded: readonly string[], expected: readonly string[]): readonly string[] {
  const place = recorded.findIndex((line, each) => line !== expected[each]);
  if (place < 0 && recorded.length === expected.length) return [];
  return [`${recorded[place] ?? 'nothing'} instead of ${expected[place] ?? 'nothing'}`];
}

/** All orders of some places. */
function ordersOf(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length < 2) return [places];
  return places.flatMap((first) => ordersOf(places.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}

interface Line {
  readonly status: string;
  readonly termStartsOn: string;
  readonly termLastDay: string;
  readonly termOver: boolean;
}

/** Whether its term is over says nothing of a contract that is. */
function lineOf({ status, termStartsOn, termLastDay, termOver }: Line): string {
  const isOver = termOver && status === 'SUSPENDED';
  return `${status}, ${termStartsOn} to ${termLastDay}${isOver ? ', over' : ''}`;
}

const lineOfDay = ({ status, term, termOver }: OnDay): string => `${status} ${term.last} ${String(termOver)}`;
