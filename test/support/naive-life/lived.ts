import { v7 } from 'uuid';
import type { AmendmentChangesInput } from '../../../api/app/amendment/amendment-input';
import { amendContract } from '../../../api/app/amendment/amend-contract';
import { activateContract } from '../../../api/app/contract/activate-contract';
import { cancelContract } from '../../../api/app/contract/cancel-contract';
import { createContract, type CreateContractInput } from '../../../api/app/contract/create-contract';
import { signContract } from '../../../api/app/contract/sign-contract';
import { createClient } from '../../../api/app/client/create-client';
import type { Unit } from '../../../api/app/command/unit';
import { datesToCome } from '../../../api/app/lifecycle/dates-to-come';
import { bringToPresent, hasComeDue } from '../../../api/app/lifecycle/bring-operations';
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
import type { Act, Day, LifeTold, Step } from './commands';
import { dateInParis, daysAfter } from './days';
import { NaiveLife, type OnDay } from './model';
import { MADE, overridesOf, priceOf, rulesOf, type Document } from './made';

/** A contract that is lived by the program and by the model at once. */
export class LivedContract {
  readonly model: NaiveLife;
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
    const { contractId, model, today } = this;
    const day = (of: Day): string => this.dayOf(of, today);
    switch (act.do) {
      case 'nothing':
        return;
      case 'sign': {
        const input = { contractId, method: 'EMAIL', signedAt: at(this.now), signatory: 'S', proof: 'P' } as const;
        return this.expect(act, model.sign(), (unit) => signContract(unit, input));
      }
      case 'activate':
        return this.expect(act, model.activate(today), (unit) => activateContract(unit, { contractId }));
      case 'cancel':
        return this.expect(act, model.cancel(today), (unit) => cancelContract(unit, { contractId, reason: 'R' }));
      case 'suspend': {
        const from = day(act.from);
        const dueOn = act.dueBefore === null ? null : daysAfter(from, -act.dueBefore);
        const formalNoticeOn = act.noticeBefore === null ? null : daysAfter(from, -act.noticeBefore);
        const isDone = model.suspend(from, act.reason, dueOn, formalNoticeOn, today);
        const late = { dueOn: dueOn === null ? null : on(dueOn) };
        const given = { formalNoticeOn: formalNoticeOn === null ? null : on(formalNoticeOn) };
        const input = { contractId, from: on(from), reason: act.reason, note: 'N', ...late, ...given } as const;
        return this.expect(act, isDone, (unit) => suspendContract(unit, input));
      }
      case 'resume': {
        const from = day(act.from);
        const input = { contractId, from: on(from), note: 'N' };
        return this.expect(act, model.resume(from, today), (unit) => resumeContract(unit, input));
      }
      case 'notice': {
        const sentOn = day(act.sentOn);
        const receivedOn = act.receivedAfter === null ? null : daysAfter(sentOn, act.receivedAfter);
        const isDone = model.notice(sentOn, receivedOn, act.registered, today);
        const received = { receivedOn: receivedOn === null ? null : on(receivedOn) };
        const form = act.registered ? 'REGISTERED_LETTER' : 'WRITTEN';
        const input = { contractId, by: act.by, sentOn: on(sentOn), ...received, form, proof: 'P' } as const;
        return this.expect(act, isDone, (unit) => giveNotice(unit, input));
      }
      case 'terminate': {
        const effectiveOn = on(day(act.on));
        const isDone = model.terminate(effectiveOn, today);
        return this.expect(act, isDone, (unit) => this.terminated(unit, effectiveOn));
      }
      case 'amend':
        return this.amend(act);
      case 'sendOrder':
        return this.expect(act, model.sendOrder(today), (unit) => sendOrder(unit, { contractId }));
      case 'validateOrder':
        return this.expect(act, model.validateOrder(today), (unit) => validateOrder(unit, { contractId }));
    }
  }

  /** Both sides agree on a change; one that the document does not know is left out. */
  private async amend(act: Extract<Act, { readonly do: 'amend' }>): Promise<void> {
    const { contractId, model, today, document } = this;
    const { change, later } = act;
    const effectiveOn = on(this.dayOf(act.from, today));
    const none = { prices: [], modules: [], overrides: [] };
    const override = (parameter: string, months: number) => ({
      ...none,
      overrides: [{ parameter, value: String(months) }],
    });
    const isTrial = document === 'owl-monitoring' && this.told.trial;
    let isDone: boolean;
    let changes: Omit<AmendmentChangesInput, 'laterChanges'>;
    switch (change.of) {
      case 'LAST_DAY': {
        const termLastDay = on(this.dayOf(change.on, today));
        isDone = model.amendLastDay(effectiveOn, termLastDay, later, today);
        changes = { ...none, termLastDay };
        break;
      }
      case 'RESTART':
        isDone = model.amendRestart(effectiveOn, later, today);
        changes = { ...none, restartsTerm: true };
        break;
      case 'NOTICE_MONTHS':
        if (document === 'icodia-server' || isTrial) return;
        isDone = model.amendRule('noticeMonths', effectiveOn, change.months, later, today);
        changes = override('notice.months', change.months);
        break;
      case 'RENEWAL_MONTHS':
        if (document !== 'omr-hosted' && document !== 'generic-2017') return;
        isDone = model.amendRule('renewalMonths', effectiveOn, change.months, later, today);
        changes = override('term.renewal-months', change.months);
        break;
      case 'PRICE': {
        const { code } = priceOf(document);
        isDone = model.amendPrice(effectiveOn, change.cents, later, today);
        const monthlyAmount = eur((change.cents / 100).toFixed(2));
        changes = { ...none, prices: [{ code, monthlyAmount }] };
        break;
      }
    }
    const signature = {
      signatory: 'S',
      function: 'F',
      signedAt: at(this.now),
      method: 'ELECTRONIC',
      proof: 'P',
    } as const;
    const signed = { subject: 'S', clientSignature: signature, providerSignature: signature };
    const input = { contractId, effectiveOn, ...signed, changes: { ...changes, laterChanges: later } };
    return this.expect(act, isDone, (unit) => amendContract(unit, input));
  }

  /** Both sides agree on an end, at the total that they are shown. */
  private async terminated(unit: Unit, effectiveOn: ReturnType<typeof on>): Promise<Result<unknown>> {
    const { contractId } = this;
    const { providerId } = unit.session;
    const source = { read: unit.tx, library: unit.terms, providerId, now: unit.now };
    const shown = await simulateTermination(source, { contractId, effectiveOn, reason: 'AGREED' });
    const confirmedTotal = shown.ok ? shown.value.simulation.total : eur('0.00');
    const input = { contractId, by: 'CLIENT', reason: 'AGREED', effectiveOn, note: 'N', confirmedTotal } as const;
    return terminateContract(unit, input);
  }

  private async expect(act: Act, isDone: boolean, work: (unit: Unit) => Promise<Result<unknown>>): Promise<void> {
    const outcome = await attempt(this.tenant, at(this.now), async (unit) => {
      const done = await work(unit);
      return done.ok ? { ok: true, value: {} } : done;
    });
    if ((outcome.value !== null) === isDone) return;
    const refusals = outcome.refusals.map(({ code, message }) => `${code}: ${message}`).join('; ');
    const what = outcome.value === null ? `is refused: ${refusals}` : 'is done';
    throw new Error(`on ${this.today} ${JSON.stringify(act)} ${what}; the model says ${isDone ? 'done' : 'refused'}`);
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
    const dates = await reading(this.tenant, (read) => datesToCome(read, [terms], from, before));
    return [
      `row: ${row.status}, term until ${row.termLastDay}`,
      `now: ${lineOf(terms.standing)}`,
      ...(dates.get(this.contractId) ?? []).map(({ kind, on: date }) => `${date} ${kind}`).sort(),
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
