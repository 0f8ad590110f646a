import { v7 } from 'uuid';
import { amendContract } from '../../../api/app/amendment/amend-contract';
import type { AmendmentChangesInput } from '../../../api/app/amendment/amendment-input';
import { addAsset } from '../../../api/app/asset/add-asset';
import { createClient } from '../../../api/app/client/create-client';
import type { Unit } from '../../../api/app/command/unit';
import { completeQuote } from '../../../api/app/consumption/complete-quote';
import { acceptQuote } from '../../../api/app/consumption/decide-quote';
import { recordIntervention } from '../../../api/app/consumption/record-intervention';
import { sendQuote } from '../../../api/app/consumption/send-quote';
import { recordFirstResponse } from '../../../api/app/incident/record-first-response';
import { reportIncident } from '../../../api/app/incident/report-incident';
import { restoreIncident } from '../../../api/app/incident/restore-incident';
import { issueInvoices } from '../../../api/app/invoicing/issue-invoices';
import { giveNotice } from '../../../api/app/lifecycle/give-notice';
import { recordIdentity } from '../../../api/app/party/record-identity';
import { recordPayment } from '../../../api/app/payment/record-payment';
import { reversePayment } from '../../../api/app/payment/reverse-payment';
import { acceptPenalty } from '../../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../../api/app/penalty/claim-penalty';
import { recordSparePart } from '../../../api/app/spare-part/record-spare-part';
import { setTariff } from '../../../api/app/tariff/set-tariff';
import { transferContract } from '../../../api/app/transfer/transfer-contract';
import type { Result } from '../../../api/domain/result';
import { instant, type Instant } from '../../../api/domain/time/instant';
import { CLIENT_IN_LAW } from '../identities';
import { activeContract, allPenaltiesOf, on, reading } from '../made-contract';
import { daysAfter, monthsAfter } from '../naive-life/days';
import type { Document } from '../naive-life/made';
import { at, attempt, carryOut, type Tenant } from '../tenant';
import { Books } from './books';
import { FAULTS, inEuros, inputOf, PART, SIGNED_BY } from './input';
import { NaiveInvoices } from './model';
import { bring, endAsAgreed, moveAsAgreed } from './passing';
import { centsOfStep, PRICED, type Act, type InvoicesTold, type Issuing } from './told';

const MINUTES_A_UNIT = 15;
const UNITS_A_TRIP = 4;
/** Months after which nothing that was charged waits for a document any more. */
const LAST_MONTHS = 8;

/** A contract that is lived by the program and by the model at once. */
export class InvoicedLife {
  readonly model: NaiveInvoices;
  readonly books: Books;
  /** What was done and not refused. */
  readonly did: string[] = [];
  /** The days on which something was done. */
  readonly days = new Set<string>();
  private readonly contracts: string[] = [];
  private readonly clients: string[] = [];
  private readonly quotes: { readonly id: string; readonly cents: number }[] = [];
  private today: string;
  private minute = 600;
  private level = 1;

  private constructor(
    private readonly tenant: Tenant,
    readonly document: Document,
    readonly told: InvoicesTold,
    private readonly issuing: Issuing,
  ) {
    this.today = told.startsOn;
    const cents = told.steps * centsOfStep(told);
    this.model = new NaiveInvoices(told, Object.fromEntries(PRICED[document].prices.map((code) => [code, cents])));
    this.books = new Books(tenant, this.contracts, this.clients);
    if (document === 'omr-hosted') this.model.debit(0);
    else this.model.end = monthsAfter(told.startsOn, this.termMonths);
  }

  /** Lives what is told, and then on until nothing waits; answers the life. */
  static async of(tenant: Tenant, document: Document, told: InvoicesTold, issuing: Issuing): Promise<InvoicedLife> {
    const life = new InvoicedLife(tenant, document, told, issuing);
    await life.begin();
    for (const { days, act } of told.acts) {
      await life.passTo(daysAfter(life.today, days));
      if (await life.act(act)) {
        life.did.push(act.do);
        if (act.do !== 'issue') life.days.add(life.today);
      }
    }
    await life.passTo(monthsAfter(life.today, LAST_MONTHS));
    await life.issue(life.today);
    return life;
  }

  /** The day on which it was looked at last. */
  get lastDay(): string {
    return this.today;
  }

  /** Months of the initial term: a hosted contract is renewed, and lives on after a short one. */
  private get termMonths(): number {
    const { termMonths } = this.told;
    return this.document === 'omr-hosted' ? termMonths / 4 : termMonths;
  }

  /** Whether each invoice of it bears the account-keeping fee. */
  get bearsFees(): boolean {
    return this.document === 'omr-hosted' && !this.told.directDebit;
  }

  /** Whether it was ended or handed over, which changes what its documents wait for. */
  get isEnded(): boolean {
    return this.did.some((what) => ['end', 'notice', 'transfer'].includes(what));
  }

  private async begin(): Promise<void> {
    const { tenant, told, document } = this;
    const clientId = await this.client();
    const id = await activeContract(tenant, { ...inputOf(document, told, this.termMonths), clientId });
    this.contracts.push(id);
    if (document !== 'omr-hosted') return;
    const server = { designation: 'Server', kind: 'SERVER', ownership: 'SHARED', quantity: 1 } as const;
    await carryOut(tenant, this.now(), (unit) => addAsset(unit, { contractId: id, ...server }));
    const price = { kind: 'SPARE_PART', reference: 'DISK', amount: inEuros(PART), from: on(told.startsOn) } as const;
    await carryOut(tenant, this.now(), (unit) => setTariff(unit, { contractId: id, ...price }));
  }

  private async client(): Promise<string> {
    const { clientId } = await carryOut(this.tenant, this.now(), (unit) => createClient(unit, { name: 'Client' }));
    const identity = { ...CLIENT_IN_LAW, partyId: clientId, startsOn: on('2023-01-01') };
    await carryOut(this.tenant, this.now(), (unit) => recordIdentity(unit, identity));
    this.clients.push(clientId);
    return clientId;
  }

  /** Lets days go by; issues on each first of a month where that is how it is done. */
  private async passTo(day: string): Promise<void> {
    if (this.issuing === 'MONTHLY') {
      let first = monthsAfter(`${this.today.slice(0, 8)}01`, 1);
      for (; first <= day; first = monthsAfter(first, 1)) {
        this.today = first;
        this.minute = 60;
        await this.bring();
        await this.issue(first);
      }
    }
    this.minute = this.today === day ? this.minute : 600;
    this.today = day;
    await this.bring();
  }

  private async bring(): Promise<void> {
    for (const contractId of this.contracts) await bring(this.tenant, contractId, this.now());
  }

  private async issue(until: string): Promise<boolean> {
    let issued = false;
    for (const contractId of this.contracts) {
      const done = await this.tries((unit) => issueInvoices(unit, { contractId, until: on(until) }));
      if (done === null) throw new Error(`documents of ${contractId} were refused`);
      issued ||= done.invoiceIds.length > 0;
    }
    return issued;
  }

  private get contractId(): string {
    return this.contracts.at(-1)!;
  }

  /** Does something; what is refused, or has nothing to be done to, is left out. */
  private act(act: Act): Promise<boolean> {
    const { document, model, today } = this;
    const { prices, modules } = PRICED[document];
    switch (act.do) {
      case 'price':
        return this.price(prices[act.which % prices.length]!, act.steps, daysAfter(today, act.from), act.later);
      case 'module': {
        const key = modules[act.which % modules.length];
        return key === undefined ? no() : this.module(key, act.steps, daysAfter(today, act.from), act.later);
      }
      case 'level':
        return this.raise(act.level, act.steps);
      case 'suspend':
      case 'resume':
        return this.move(act.do, daysAfter(today, act.from));
      case 'quote':
        return this.quote(act.cents, act.accepted);
      case 'done':
        return this.complete(act.which, daysAfter(today, -act.ago));
      case 'work':
        return document === 'omr-hosted' ? this.work(act.minutes, act.trips) : no();
      case 'part':
        return document === 'omr-hosted' ? this.part(act.count, daysAfter(today, -act.ago)) : no();
      case 'fault':
        return this.fault(daysAfter(today, -act.ago));
      case 'credit':
        return this.credit(act.which);
      case 'pay':
        return this.issuing === 'AS_TOLD' ? this.pay(act.percent) : no();
      case 'return':
        return this.issuing === 'AS_TOLD' ? this.giveBack(act.which) : no();
      case 'issue':
        return this.issuing === 'AS_TOLD' ? this.issue(latest(daysAfter(today, -act.ago), this.told.startsOn)) : no();
      case 'transfer':
        return this.transfer(daysAfter(today, -act.ago));
      case 'end':
        return this.terminate(daysAfter(today, act.from));
      case 'notice':
        return model.end === null ? this.notice() : no();
    }
  }

  private async price(code: string, steps: number, from: string, later: string): Promise<boolean> {
    const cents = steps * centsOfStep(this.told);
    const isDone = await this.amend(from, later, { prices: [{ code, monthlyAmount: inEuros(cents) }] });
    if (isDone) this.model.agree(code, from, cents, later);
    return isDone;
  }

  private async module(key: string, steps: number, from: string, later: string): Promise<boolean> {
    const cents = steps * centsOfStep(this.told);
    const given = steps === 0 ? { key, active: false } : { key, active: true, monthlyAmount: inEuros(cents) };
    const isDone = await this.amend(from, later, { modules: [given] });
    if (isDone) this.model.agree(key, from, cents, later);
    return isDone;
  }

  private async raise(to: number, steps: number): Promise<boolean> {
    const { document, model, today } = this;
    if (document !== 'icodia-server' || model.end === null || today >= model.end) return false;
    const { start, end } = model.periodOf(today);
    // What was paid is one price for the whole period, as nobody agreed on another one within it.
    if (model.end < end || model.changesWithin(start, start)) return false;
    const cents = steps * centsOfStep(this.told);
    const level = { module: `level-${to}`, priceCode: 'MANAGEMENT', monthlyAmount: inEuros(cents) };
    if (!(await this.amend(today, 'REPLACE', { level }))) return false;
    // Of a period that is suspended for a part of its whole months, days alone count.
    if (to > this.level && !model.isServed(today, end)) model.agree('MANAGEMENT', today, cents, 'REPLACE');
    else if (to > this.level) model.raise('MANAGEMENT', today, cents);
    else model.agree('MANAGEMENT', end, cents, 'REPLACE');
    this.level = to;
    return true;
  }

  private async amend(from: string, later: string, changes: Partial<AmendmentChangesInput>): Promise<boolean> {
    const by = { ...SIGNED_BY, signedAt: this.now() };
    const done = await this.tries((unit) =>
      amendContract(unit, {
        contractId: this.contractId,
        effectiveOn: on(from),
        subject: 'As agreed',
        clientSignature: by,
        providerSignature: by,
        changes: { prices: [], modules: [], overrides: [], laterChanges: later as 'KEEP' | 'REPLACE', ...changes },
      }),
    );
    return done !== null;
  }

  /** Is suspended from a day on, or served again; a hosted client pays meanwhile (art. 21.3). */
  private async move(to: 'suspend' | 'resume', from: string): Promise<boolean> {
    const { contractId, document, model, today } = this;
    const done = await this.tries((unit) => moveAsAgreed(unit, to, contractId, on(from)));
    if (done !== null && document !== 'omr-hosted') model[to](from, today);
    return done !== null;
  }

  private async quote(cents: number, accepted: boolean): Promise<boolean> {
    const about = { basis: 'FIXED_PRICE', workKind: 'OUT_OF_SCOPE', description: 'D', reference: v7() } as const;
    const validUntil = on(daysAfter(this.today, 30));
    const { contractId } = this;
    const sent = await this.tries((unit) =>
      sendQuote(unit, { contractId, ...about, amount: inEuros(cents), validUntil }),
    );
    if (sent === null || !accepted) return sent !== null;
    const { quoteId } = sent;
    const taken = await this.tries((unit) => acceptQuote(unit, { quoteId, proof: 'P' }));
    if (taken !== null) this.quotes.push({ id: quoteId, cents });
    return taken !== null;
  }

  private async complete(which: number, doneOn: string): Promise<boolean> {
    const quote = this.quotes[which % Math.max(1, this.quotes.length)];
    if (quote === undefined) return false;
    const input = { quoteId: quote.id, doneOn: on(doneOn), proof: 'P' };
    if ((await this.tries((unit) => completeQuote(unit, input))) === null) return false;
    this.quotes.splice(this.quotes.indexOf(quote), 1);
    this.model.charged.services += quote.cents;
    return true;
  }

  private async work(minutes: number, roundTrips: number): Promise<boolean> {
    const startedAt = this.now();
    this.minute += minutes;
    const work = { assetIds: [], technician: 'T', kind: 'OUT_OF_SCOPE', providerFault: false, report: 'R' } as const;
    const mode = roundTrips === 0 ? ({ mode: 'REMOTE' } as const) : ({ mode: 'ON_SITE', roundTrips } as const);
    const { contractId } = this;
    const done = await this.tries((unit) =>
      recordIntervention(unit, { contractId, startedAt, minutes, ...mode, ...work }),
    );
    if (done !== null) this.model.debit(Math.ceil(minutes / MINUTES_A_UNIT) + roundTrips * UNITS_A_TRIP);
    return done !== null;
  }

  private async part(quantity: number, replacedOn: string): Promise<boolean> {
    const about = { reference: 'DISK', description: 'A disk', quantity, replacedOn: on(replacedOn) };
    const { contractId } = this;
    if ((await this.tries((unit) => recordSparePart(unit, { contractId, ...about }))) === null) return false;
    // Art. 19: the provider pays until the last day of the initial term.
    const isPaid = replacedOn >= monthsAfter(this.told.startsOn, this.termMonths);
    if (isPaid) this.model.charged.parts += quantity * PART;
    return isPaid;
  }

  private async fault(day: string): Promise<boolean> {
    const { document, contractId } = this;
    const report = { contractId, assetIds: [], description: 'Down', receivedAt: at(`${day}T09:00:00Z`) };
    const doneAt = at(`${daysAfter(day, 4)}T15:00:00Z`);
    const kind = FAULTS[document];
    if (kind === undefined) return false;
    const told = await this.tries((unit) => reportIncident(unit, { ...report, ...kind }));
    if (told === null) return false;
    const { incidentId } = told;
    const response = { incidentId, respondedAt: doneAt };
    if (document !== 'omr-hosted') return (await this.tries((unit) => recordFirstResponse(unit, response))) !== null;
    return (await this.tries((unit) => restoreIncident(unit, { incidentId, restoredAt: doneAt }))) !== null;
  }

  private async credit(which: number): Promise<boolean> {
    const all = await reading(this.tenant, (read) => allPenaltiesOf(read, this.contracts));
    const waiting = all.filter(({ status }) => status === 'ASSESSED');
    const penaltyId = waiting[which % Math.max(1, waiting.length)]?.id;
    if (penaltyId === undefined) return false;
    if ((await this.tries((unit) => claimPenalty(unit, { penaltyId }))) === null) return false;
    return (await this.tries((unit) => acceptPenalty(unit, { penaltyId }))) !== null;
  }

  private async pay(percent: number): Promise<boolean> {
    const open = await this.books.openOf(this.clients.at(-1)!);
    const cents = Math.round((open * percent) / 100);
    if (cents <= 0) return false;
    const payment = { clientId: this.clients.at(-1)!, valueOn: on(this.today), method: 'TRANSFER' } as const;
    const done = await this.tries((unit) => recordPayment(unit, { ...payment, amount: inEuros(cents) }));
    if (done !== null) this.books.payments.push({ id: done.paymentId, clientId: payment.clientId, cents });
    return done !== null;
  }

  private async giveBack(which: number): Promise<boolean> {
    const { payments } = this.books;
    const payment = payments[which % Math.max(1, payments.length)];
    if (payment === undefined) return false;
    const input = { paymentId: payment.id, reversedOn: on(this.today), reason: 'DEBIT_RETURNED' } as const;
    if ((await this.tries((unit) => reversePayment(unit, input))) === null) return false;
    payments.splice(payments.indexOf(payment), 1);
    return true;
  }

  private async transfer(from: string): Promise<boolean> {
    const { contractId, model, today } = this;
    if (model.end !== null && today >= model.end) return false;
    const toClientId = await this.client();
    const by = { ...SIGNED_BY, signedAt: this.now() };
    const word = { requestReference: 'R', requestedOn: on(today), consent: { reference: 'C', givenOn: on(today) } };
    const signed = { formerClientSignature: by, newClientSignature: by, providerSignature: by };
    const input = { contractId, toClientId, number: v7(), effectiveOn: on(from), ...word, ...signed };
    const done = await this.tries((unit) => transferContract(unit, input));
    if (done === null) {
      this.clients.pop();
      return false;
    }
    this.contracts.push(done.newContractId);
    this.quotes.splice(0);
    return true;
  }

  private async terminate(from: string): Promise<boolean> {
    const { contractId, model, today } = this;
    if (model.end !== null && (from >= model.end || today >= model.end)) return false;
    const done = await this.tries((unit) => endAsAgreed(unit, contractId, on(from)));
    if (done !== null) model.end = from;
    return done !== null;
  }

  private async notice(): Promise<boolean> {
    const { contractId, model, today, told } = this;
    const letter = { form: 'REGISTERED_LETTER', proof: 'P', sentOn: on(today), receivedOn: on(today) } as const;
    const done = await this.tries((unit) => giveNotice(unit, { contractId, by: 'CLIENT', ...letter }));
    if (done === null) return false;
    // Art. 19: it ends the term in which it is given, the initial one or one of twelve months.
    let months = this.termMonths;
    while (monthsAfter(told.startsOn, months) <= today) months += 12;
    model.end = monthsAfter(told.startsOn, months);
    return true;
  }

  private async tries<T>(work: (unit: Unit) => Promise<Result<T>>): Promise<T | null> {
    return (await attempt(this.tenant, this.now(), work)).value;
  }

  /** A minute after what was done before. */
  private now(): Instant {
    this.minute += 1;
    return instant(Date.parse(`${this.today}T00:00:00Z`) / 1000 + this.minute * 60);
  }
}

const no = (): Promise<boolean> => Promise.resolve(false);
const latest = (a: string, b: string): string => (a > b ? a : b);
