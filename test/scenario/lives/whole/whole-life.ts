import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { passOperationsEverywhere, passTimeEverywhere } from '../../../../api/app/lifecycle/pass-time-everywhere';
import { silentLog } from '../../../../api/store/database/store-log';
import { demoId, PROVIDER_ID } from '../../../../seeds/demo/demo-ids';
import { CLIENT_IN_LAW, PROVIDER_IN_LAW } from '../../../support/identities';
import { unsound } from '../../../support/soundness';
import { at, startTestApi, type TestApi } from '../../../support/test-api';
import { clientOf } from '../../story-documents';
import { Living, type Done } from '../living';
import { booksOf } from './books-of';
import { Figures, type InvoiceFigure, type Step, type Waiting } from './figures';

/** A fault that was reported, how late it was answered, and what that costs. */
export interface Fault {
  readonly severity: string;
  readonly channel: string;
  readonly receivedAt: string;
  readonly respondedAt?: string;
  readonly restoredAt?: string;
  readonly kind?: string;
  readonly assetIds?: readonly string[];
}

/** A clock as steps write it. */
export interface ClockSaid {
  readonly state: string;
  readonly dueAt: string | null;
  readonly elapsed: string;
  readonly overrun: string;
  readonly reason: string | null;
}

interface PenaltySaid {
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly amount: string;
}

const AS_GIVEN = "yyyy-MM-dd'T'HH:mmZZ";

/** An instant as steps write it: in Paris, to the minute. */
export function local(instant: string): string {
  return DateTime.fromISO(instant, { zone: 'Europe/Paris' }).toFormat(AS_GIVEN);
}

/** An amount without its currency. */
export function amount(money: string): string {
  return money.replace(/ EUR$/, '');
}

/** One contract that lives through the months of a file, over HTTP, with a clock that only goes forward. */
export class WholeLife {
  private life!: Living;
  private now = '';
  private invoicing = false;
  private readonly steps: readonly Step[];
  private readonly figures = new Map<number, Figures>();
  contractId = '';
  clientId = '';

  constructor(pack: string) {
    const file = join(__dirname, '../../../fixtures/lives', `${pack}.json`);
    this.steps = (JSON.parse(readFileSync(file, 'utf8')) as { steps: Step[] }).steps;
    for (const step of this.steps) this.figures.set(step.step, new Figures(step));
    beforeAll(async () => {
      this.life = new Living(await startTestApi(`${this.steps[0]!.at.slice(0, 10)}T06:00:00Z`), pack);
      this.clientId = await clientOf(this.api, 'Atelier Morel');
    }, 60_000);
    afterAll(() => this.api.close());
  }

  get api(): TestApi {
    return this.life.api;
  }

  /** Declares the test of a step. */
  step(number: number, live: (figures: Figures) => Promise<void>): void {
    const { at: when, does } = this.steps.find(({ step }) => step === number)!;
    test(`step ${number}, ${when}: ${does}`, () => live(this.figures.get(number)!));
  }

  /** A figure of another step, which is looked at here. */
  figure(number: number, name: string): string {
    return this.figures.get(number)!.get(name);
  }

  /** The figures of another step. */
  of(number: number): Figures {
    return this.figures.get(number)!;
  }

  /**
   * Declares the tests of the whole: that all figures of the file were looked at but those that
   * wait, and that the records are sound.
   */
  allWereLookedAt(waiting: Waiting): void {
    test('every figure of every step was looked at, or is listed as waiting', () => {
      const unseen = this.steps.flatMap(({ step }) => {
        const figures = this.figures.get(step)!.unseen;
        return figures.length === 0 ? [] : [[step, figures]];
      });
      expect(unseen).toEqual(Object.entries(waiting).map(([step, { figures }]) => [Number(step), figures]));
    });
    test('its books say what its documents and its statement of account say', async () => {
      expect(await booksOf(this.life, this.clientId)).toEqual([]);
    });
    test('the records are sound', async () => {
      expect(await unsound(this.api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
    });
  }

  /** Moves the clock on to an instant, or to 9 o'clock in Paris of a date; never back. */
  to(when: string): void {
    const instant = DateTime.fromISO(when.includes('T') ? when : `${when}T09:00`, { zone: 'Europe/Paris' });
    const next = instant.toUTC().toISO({ suppressMilliseconds: true })!;
    if (next <= this.now) return;
    this.now = next;
    this.api.clock.moveTo(at(next));
  }

  /** Time passes: what fell due by now is recorded by itself. */
  async timePasses(): Promise<void> {
    await passTimeEverywhere({ database: this.api.database, clock: this.api.clock, log: silentLog });
  }

  /** What is watched by the hour: escalation and backups that were missed. */
  async operationsPass(): Promise<void> {
    await passOperationsEverywhere({ database: this.api.database, clock: this.api.clock, log: silentLog });
  }

  /** Moves the clock back, where a file tells things out of their order. */
  backTo(when: string): void {
    this.now = '';
    this.to(when);
  }

  /** Carries a mutation out; it must not be refused. */
  did<Payload = object>(operation: string, input: object, answer = '', as?: keyof TestApi['keys']) {
    return this.life.did<Payload>(operation, input, answer, as);
  }

  /** The same, refused or not. */
  does<Payload = object>(operation: string, input: object, answer = '', as?: keyof TestApi['keys']) {
    return this.life.does<Payload>(operation, input, answer, as);
  }

  /** The first refusal of a mutation, which must be refused. */
  async refusal(operation: string, input: object, as?: keyof TestApi['keys']): Promise<Done['refusals'][number]> {
    const { refusals } = await this.life.does(operation, input, '', as);
    if (refusals[0] === undefined) throw new Error(`${operation} was not refused`);
    return refusals[0];
  }

  /** What the contract says of itself. */
  says<Said = Record<string, unknown>>(fields: string): Promise<Said> {
    return this.life.says<Said>(this.contractId, fields);
  }

  /** What another contract says of itself. */
  saysOf<Said = Record<string, unknown>>(contractId: string, fields: string): Promise<Said> {
    return this.life.says<Said>(contractId, fields);
  }

  /** A query as the administrator. */
  ask<Data>(text: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
    return this.api.ask<Data>(this.api.keys.administrator, text, variables);
  }

  /** Signs the contract on a day; it is activated later. */
  async signs(input: object, signedOn: string, proof: object = {}): Promise<void> {
    this.to(signedOn);
    const taxed = { parameter: 'penalty.vat', value: 'PRICE_REDUCTION' };
    const overrides = [...((input as { overrides?: object[] }).overrides ?? []), taxed];
    const draft = { clientId: this.clientId, priceComponents: [], modules: [], ...input, overrides };
    const made = await this.did<{ contract: { id: string } }>('createContract', draft, 'contract { id }');
    this.contractId = made.contract.id;
    const signature = { method: 'ELECTRONIC', signatory: 'M. Morel', proof: 'envelope-1', ...proof };
    await this.did('signContract', {
      contractId: this.contractId,
      signedAt: this.now,
      ...signature,
    });
  }

  /** Both sides sign changes of the contract, from a day on. */
  async amends<Payload = object>(effectiveOn: string, changes: object, answer: string): Promise<Done<Payload>> {
    this.to(effectiveOn);
    const signed = { signatory: 'S', function: 'Manager', method: 'ELECTRONIC', proof: 'P', signedAt: this.now };
    const signatures = { clientSignature: signed, providerSignature: signed };
    const amendment = { contractId: this.contractId, effectiveOn, subject: 'As agreed', ...signatures, changes };
    return this.did<Payload>('amendContract', amendment, answer);
  }

  /** The last day on which notice may be given for the present term, as an amendment of today leaves it. */
  async lastNoticeDay(): Promise<string | null> {
    const effectiveOn = local(this.now).slice(0, 10);
    const changes = { users: 1, restartsTerm: false };
    const { simulateAmendment } = await this.ask<{ simulateAmendment: { simulation: { lastNoticeDay: string } } }>(
      `query ($input: SimulateAmendmentInput!) { simulateAmendment(input: $input) { refusals { code } simulation { lastNoticeDay } } }`,
      { input: { contractId: this.contractId, effectiveOn, changes } },
    );
    return simulateAmendment.simulation.lastNoticeDay;
  }

  /** Refunds a long outage as the client asked on a day; returns its figures. */
  async refunds(incidentId: string, askedOn: string): Promise<Readonly<Record<string, string>>> {
    const { outageRefund } = await this.did<{ outageRefund: { share: string; credit: string } }>(
      'refundLongOutage',
      { incidentId, askedOn, note: 'By telephone' },
      'outageRefund { share credit }',
    );
    return { 'long outage share': amount(outageRefund.share), 'long outage credit': amount(outageRefund.credit) };
  }

  /** Tells of a fault, answers and restores it at their times; returns its id. */
  async fault(fault: Fault): Promise<string> {
    this.to(fault.receivedAt);
    const { respondedAt, restoredAt, ...report } = fault;
    const { incident } = await this.did<{ incident: { id: string } }>(
      'reportIncident',
      { contractId: this.contractId, kind: 'INTERRUPTION', description: 'Down', ...report },
      'incident { id }',
      'technician',
    );
    const incidentId = incident.id;
    if (respondedAt !== undefined) {
      this.to(respondedAt);
      await this.did('recordFirstResponse', { incidentId, respondedAt }, '', 'technician');
    }
    if (restoredAt !== undefined) {
      this.to(restoredAt);
      await this.did('restoreIncident', { incidentId, restoredAt }, '', 'technician');
    }
    return incidentId;
  }

  /** The clock of a commitment for an incident. */
  async clock(incidentId: string, kind = 'RESPONSE'): Promise<ClockSaid> {
    const text = `query ($id: ID!) { incident(id: $id) { clocks { commitment { kind } state dueAt elapsed overrun reason } } }`;
    type Said = { incident: { clocks: (ClockSaid & { commitment: { kind: string } })[] } };
    const { incident } = await this.ask<Said>(text, { id: incidentId });
    const clock = incident.clocks.find(
      ({ commitment, state }) => commitment.kind === kind && state !== 'NOT_APPLICABLE',
    );
    if (clock === undefined) throw new Error(`no clock of ${kind}: ${JSON.stringify(incident.clocks)}`);
    return { ...clock, dueAt: clock.dueAt === null ? null : local(clock.dueAt) };
  }

  /** The penalties of an incident, first recorded first. */
  async penaltiesOf(incidentId: string): Promise<readonly PenaltySaid[]> {
    const text = 'query ($id: ID!) { incident(id: $id) { penalties { nodes { id number status amount } } } }';
    const { incident } = await this.ask<{ incident: { penalties: { nodes: PenaltySaid[] } } }>(text, {
      id: incidentId,
    });
    return [...incident.penalties.nodes].sort((one, other) => one.number - other.number);
  }

  /** The amount of the penalty of an incident that stands; null when none does. */
  async penaltyOf(incidentId: string): Promise<string | null> {
    const standing = (await this.penaltiesOf(incidentId)).filter(({ status }) => status !== 'REVERSED');
    expect(standing.length).toBeLessThanOrEqual(1);
    return standing[0] === undefined ? null : amount(standing[0].amount);
  }

  /** The penalty of an incident that stands. */
  async standing(incidentId: string): Promise<string> {
    return (await this.penaltiesOf(incidentId)).find(({ status }) => status !== 'REVERSED')!.id;
  }

  /** Every figure that the explanation of an incident's standing penalty names, by its name; the last of each. */
  async explained(incidentId: string): Promise<Readonly<Record<string, string>>> {
    return this.explainedOf(await this.standing(incidentId));
  }

  /** The same of a penalty. */
  async explainedOf(penaltyId: string): Promise<Readonly<Record<string, string>>> {
    const text = `query ($id: ID!) { penalty(id: $id) { explanation {
      replay { equal } steps { inputs { name value } result { name value } } } } }`;
    type Quantity = { name: string; value: string };
    type Explained = { replay: { equal: boolean }; steps: { inputs: Quantity[]; result: Quantity }[] };
    const { penalty } = await this.ask<{ penalty: { explanation: Explained } }>(text, { id: penaltyId });
    expect(penalty.explanation.replay.equal).toBe(true);
    const named = penalty.explanation.steps.flatMap(({ inputs, result }) => [...inputs, result]);
    return Object.fromEntries(named.map(({ name, value }) => [name, value]));
  }

  /** The client claims a penalty on a day. */
  async claims(on: string, penaltyId: string): Promise<string> {
    this.to(on);
    type Claimed = { penalty: { status: string } };
    return (await this.did<Claimed>('claimPenalty', { penaltyId }, 'penalty { status }', 'client')).penalty.status;
  }

  /** The provider accepts a claim on a day. */
  async accepts(on: string, penaltyId: string): Promise<{ readonly status: string; readonly credit: string }> {
    this.to(on);
    const { penalty, billingAdjustment } = await this.did<{
      penalty: { status: string };
      billingAdjustment: { amount: string };
    }>('acceptPenalty', { penaltyId }, 'penalty { status } billingAdjustment { amount }');
    return { status: penalty.status, credit: amount(billingAdjustment.amount) };
  }

  /** Sends a quote that the client accepts at once; returns its id. */
  async accepted(input: Readonly<Record<string, unknown>>, sentOn: string): Promise<string> {
    this.to(sentOn);
    const offer = { contractId: this.contractId, description: 'As discussed', ...input };
    const { quote } = await this.did<{ quote: { id: string } }>('sendQuote', offer, 'quote { id }');
    await this.did('acceptQuote', { quoteId: quote.id }, '', 'client');
    return quote.id;
  }

  /** Records work that was done; returns how its minutes were settled and what it costs. */
  async works(input: Readonly<Record<string, unknown>> & { readonly startedAt: string; readonly minutes: number }) {
    this.to(DateTime.fromISO(input.startedAt).plus({ minutes: input.minutes }).toISO()!);
    const work = { contractId: this.contractId, technician: 'Y. Le Goff', mode: 'REMOTE', report: 'Done', ...input };
    const { intervention, billingAdjustments } = await this.did<{
      intervention: { settlement: { by: string; minutes: number; units: number }[] };
      billingAdjustments: { kind: string; amount: string }[];
    }>(
      'recordIntervention',
      work,
      'intervention { settlement { by minutes units } } billingAdjustments { kind amount }',
    );
    const parts = intervention.settlement.map(({ by, minutes, units }) =>
      units === 0 ? `${minutes} ${by}` : `${minutes} ${by} ${units} units`,
    );
    return [...parts, ...billingAdjustments.map(({ kind, amount: money }) => `${kind} ${amount(money)}`)].join(', ');
  }

  /** The documents that fall due by the day of a figure, of which the last one is as it was worked out. */
  async invoices(figures: Figures, name = 'invoice'): Promise<void> {
    const { issuedOn, lines, totalExclTax, vat, totalInclTax } = figures.get<InvoiceFigure>(name);
    const cents = (money: string): number => Math.round(Number(money) * 100);
    expect(lines.reduce((total, line) => total + cents(line.amountExclTax), 0)).toBe(cents(totalExclTax));
    expect(await this.invoiced(issuedOn)).toEqual({ issuedOn, totalExclTax, vat, totalInclTax });
  }

  /** Issues what falls due by a day; returns the last document of that day. */
  async invoiced(until: string): Promise<Omit<InvoiceFigure, 'lines'> | null> {
    this.to(until);
    if (!this.invoicing) {
      this.invoicing = true;
      const startsOn = this.steps[0]!.at.slice(0, 10);
      await this.did('setInvoicing', { startsOn });
      const provider = { ...PROVIDER_IN_LAW, partyId: PROVIDER_ID, startsOn, capital: '50000.00 EUR' };
      await this.did('recordIdentity', provider);
      await this.did('recordIdentity', { ...CLIENT_IN_LAW, partyId: this.clientId, startsOn });
    }
    type Issued = { invoices: Record<'issuedOn' | 'totalExcludingTax' | 'vatTotal' | 'totalIncludingTax', string>[] };
    const { invoices } = await this.did<Issued>(
      'issueInvoices',
      { contractId: this.contractId, until },
      'invoices { issuedOn totalExcludingTax vatTotal totalIncludingTax }',
    );
    const last = invoices.at(-1);
    if (last === undefined) return null;
    return {
      issuedOn: last.issuedOn,
      totalExclTax: amount(last.totalExcludingTax),
      vat: amount(last.vatTotal),
      totalInclTax: amount(last.totalIncludingTax),
    };
  }

  /** Fields of all its documents, the oldest first. */
  async documents(fields: string): Promise<readonly Readonly<Record<string, string | null>>[]> {
    type Said = { invoices: { nodes: Record<string, string | null>[] } };
    const { invoices } = await this.says<Said>(`invoices(first: 1000) { nodes { ${fields} } }`);
    return [...invoices.nodes].reverse();
  }

  /** What invoices of the days from one until before another will collect: kinds and amounts. */
  async collected(from: string, before: string): Promise<readonly string[]> {
    const { billingAdjustments } = await this.says<{
      billingAdjustments: { nodes: { kind: string; amount: string; occurredOn: string }[] };
    }>('billingAdjustments(first: 1000) { nodes { kind amount occurredOn } }');
    return billingAdjustments.nodes
      .filter(({ occurredOn }) => occurredOn >= from && occurredOn < before)
      .map(({ kind, amount: money }) => `${kind} ${amount(money)}`);
  }
}
