import fc from 'fast-check';
import { amendContract } from '../../../api/app/amendment/amend-contract';
import { correctIncident } from '../../../api/app/incident/correct-incident';
import { excludePeriod } from '../../../api/app/incident/exclude-period';
import { recordFirstResponse } from '../../../api/app/incident/record-first-response';
import { issueInvoices } from '../../../api/app/invoicing/issue-invoices';
import { acceptPenalty } from '../../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../../api/app/penalty/claim-penalty';
import { instant, type Instant } from '../../../api/domain/time/instant';
import type { PenaltyWithCaps } from '../../../api/store/penalty/penalty.store';
import { activeContract, allPenaltiesOf, eur, incident, on, reading } from '../made-contract';
import { carryOut, type Tenant } from '../tenant';
import { monthLater, NaiveMoney, type Fault } from './model';
import { monthOf } from './working-time';

const DAY = 24 * 60;
const FIRST_MONTH = '2026-01';
/** With fewer faults a month, each answered within three days, no cap is reached. */
const MOST_FAULTS_A_MONTH = 2;
const MOST_MINUTES = 70 * 60;

const which = fc.nat(9);
const act = fc.oneof(
  {
    arbitrary: fc.record({
      do: fc.constant('fault'),
      daysAgo: fc.integer({ min: 4, max: 50 }),
      minute: fc.nat(DAY - 1),
      answeredAfter: fc.integer({ min: 36 * 60, max: MOST_MINUTES }),
    }),
    weight: 12,
  },
  {
    arbitrary: fc.record({ do: fc.constant('answered'), which, after: fc.integer({ min: 0, max: MOST_MINUTES }) }),
    weight: 6,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('exclude'),
      which,
      after: fc.nat(MOST_MINUTES),
      for: fc.integer({ min: 1, max: 600 }),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('price'),
      months: fc.integer({ min: -6, max: 3 }),
      cents: fc.integer({ min: 1, max: 400_000 }),
    }),
    weight: 5,
  },
  { arbitrary: fc.record({ do: fc.constant('claim'), which }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('accept'), which }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('claim and accept'), which }), weight: 8 },
  { arbitrary: fc.record({ do: fc.constant('invoice') }), weight: 4 },
);
/** Something that somebody does. */
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** What is told of a contract, with the days that go by before each. */
export const moneyTold = fc.record({
  cents: fc.integer({ min: 100, max: 400_000 }),
  acts: fc.array(fc.record({ days: fc.integer({ min: 0, max: 40 }), act }), {
    minLength: 4,
    maxLength: 22,
    size: 'max',
  }),
});

/** A contract by the hour that is lived by the program and by the model at once. */
export class LivedMoney {
  private readonly model: NaiveMoney;
  private readonly ids: string[] = [];
  /** Minutes since 1970: the first day of service at ten, first. */
  private now = Date.parse(`${FIRST_MONTH}-01T10:00:00Z`) / 60_000;

  private constructor(
    private readonly tenant: Tenant,
    readonly contractId: string,
    cents: number,
  ) {
    this.model = new NaiveMoney(FIRST_MONTH, cents);
  }

  static async of(tenant: Tenant, cents: number): Promise<LivedMoney> {
    const contractId = await activeContract(tenant, {
      termsPack: { key: 'generic-2017', version: 2 },
      startsOn: on(`${FIRST_MONTH}-01`),
      termMonths: 36,
      billingPeriodMonths: 1,
      invoicedBy: 'PROVIDER',
      directDebit: false,
      priceComponents: [{ code: 'FORFAIT', monthlyAmount: inEuros(cents) }],
      modules: [{ key: 'support', active: true }],
      overrides: [{ parameter: 'calendar.working-hours', value: HOURS }],
    });
    return new LivedMoney(tenant, contractId, cents);
  }

  /** Lets days go by, then does something; what the model cannot do is left out. */
  async live(days: number, act: Act): Promise<void> {
    this.now += days * DAY + 1;
    const { model } = this;
    const fault = 'which' in act ? model.faults[act.which % Math.max(model.faults.length, 1)] : undefined;
    switch (act.do) {
      case 'fault':
        return this.fault(this.now - act.daysAgo * DAY + act.minute - (this.now % DAY), act.answeredAfter);
      case 'answered':
        return fault === undefined ? undefined : this.answered(fault, act.after);
      case 'exclude':
        return fault === undefined ? undefined : this.exclude(fault, act.after, act.for);
      case 'price':
        return this.price(monthLater(monthOf(this.now), act.months), act.cents);
      case 'claim':
      case 'accept':
        return fault === undefined ? undefined : this.decide(fault, act.do);
      case 'claim and accept':
        if (fault === undefined) return;
        await this.decide(fault, 'claim');
        return this.decide(fault, 'accept');
      case 'invoice':
        await this.run((unit) => issueInvoices(unit, { contractId: this.contractId }));
    }
  }

  private async fault(receivedAt: number, answeredAfter: number): Promise<void> {
    const { model, tenant, contractId } = this;
    const month = monthOf(receivedAt);
    const day = Number(new Date(receivedAt * 60_000).toISOString().slice(8, 10));
    const others = model.faults.filter((each) => monthOf(each.receivedAt) === month);
    // Late in a month its time would be up in the next one.
    if (month < FIRST_MONTH || day > 24 || day < 2 || others.length >= MOST_FAULTS_A_MONTH) return;
    const when = new Date(this.now * 60_000).toISOString();
    const input = { severity: 'URGENT', channel: 'WEB', receivedAt: atMinute(receivedAt) } as const;
    const incidentId = await incident(tenant, contractId, when, input, { as: 'administrator' });
    const respondedAt = receivedAt + answeredAfter;
    await this.run((unit) => recordFirstResponse(unit, { incidentId, respondedAt: atMinute(respondedAt) }));
    this.ids.push(incidentId);
    model.faults.push({ receivedAt, respondedAt, excluded: [], credited: 0 });
  }

  private async answered(fault: Fault, after: number): Promise<void> {
    const respondedAt = fault.receivedAt + after;
    if (respondedAt === fault.respondedAt) return;
    const input = { incidentId: this.idOf(fault), firstResponseAt: atMinute(respondedAt), reason: 'A typing error' };
    await this.run((unit) => correctIncident(unit, input));
    fault.respondedAt = respondedAt;
    this.model.correctCredits();
  }

  private async exclude(fault: Fault, after: number, minutes: number): Promise<void> {
    const startsAt = fault.receivedAt + after;
    const endsAt = startsAt + minutes;
    if (endsAt > this.now || fault.excluded.some((each) => each.startsAt < endsAt && startsAt < each.endsAt)) return;
    const period = { startedAt: atMinute(startsAt), endedAt: atMinute(endsAt), scope: 'INCIDENT' } as const;
    const input = { incidentId: this.idOf(fault), cause: 'SPECIFICATIONS_NOT_FOLLOWED', ...period };
    await this.run((unit) => excludePeriod(unit, input));
    fault.excluded.push({ startsAt, endsAt });
    this.model.correctCredits();
  }

  private async price(from: string, cents: number): Promise<void> {
    const { model, contractId } = this;
    if (from < FIRST_MONTH || model.priceOf(from) === cents) return;
    const by = {
      signatory: 'S',
      function: 'F',
      proof: 'P',
      method: 'ELECTRONIC',
      signedAt: atMinute(this.now),
    } as const;
    await this.run((unit) =>
      amendContract(unit, {
        contractId,
        effectiveOn: on(`${from}-01`),
        subject: 'Price',
        clientSignature: by,
        providerSignature: by,
        changes: {
          prices: [{ code: 'FORFAIT', monthlyAmount: inEuros(cents) }],
          modules: [],
          overrides: [],
          laterChanges: 'REPLACE',
        },
      }),
    );
    model.agree(from, cents);
  }

  /** Claims or accepts what stands for a fault, as far as that is to be done. */
  private async decide(fault: Fault, what: 'claim' | 'accept'): Promise<void> {
    const waits = what === 'claim' ? 'ASSESSED' : 'CLAIMED';
    const found = (await this.standing()).filter(
      (each) => each.incidentId === this.idOf(fault) && each.status === waits,
    );
    const decides = what === 'claim' ? claimPenalty : acceptPenalty;
    for (const { id: penaltyId } of found) await this.run((unit) => decides(unit, { penaltyId }));
    if (what === 'accept' && found.length > 0) fault.credited = this.model.owed(fault);
  }

  /** What is on record, and what the model says should be, in cents. */
  async compared(): Promise<{ readonly recorded: unknown; readonly expected: unknown }> {
    const standing = await this.standing();
    const recorded = this.model.faults.map((fault) =>
      standing
        .filter(({ incidentId }) => incidentId === this.idOf(fault))
        .reduce((sum, { amount }) => sum + cents(amount), 0),
    );
    const adjustments = await this.amounts(
      `SELECT amount::text FROM billing_adjustment WHERE contract_id = $1 AND penalty_id IS NOT NULL`,
    );
    return {
      recorded: { penalties: recorded, credits: adjustments === 0 ? 0 : -adjustments },
      expected: { penalties: this.model.faults.map((fault) => this.model.owed(fault)), credits: this.model.credits() },
    };
  }

  /**
   * What all documents come to without VAT in the end, with what is still to be credited, and what
   * the model says; what is still to be charged, which should be nothing. In cents.
   */
  async inTheEnd(): Promise<{ readonly recorded: number; readonly expected: number; readonly uncharged: number }> {
    // What waits for a period of the contract waits for three months at most.
    const last = monthLater(monthOf(this.now), 4);
    this.now = Date.parse(`${last}-03T10:00:00Z`) / 60_000;
    await this.run((unit) => issueInvoices(unit, { contractId: this.contractId }));
    const documents = await this.amounts(
      `SELECT total_excluding_tax::text AS amount FROM invoice WHERE contract_id = $1`,
    );
    const left = `SELECT left_amount::text AS amount FROM adjustment_balance WHERE contract_id = $1 AND left_amount`;
    const [credits, uncharged] = [await this.amounts(`${left} < 0`), await this.amounts(`${left} > 0`)];
    const expected = this.model.forfaits(last) - this.model.credits();
    return { recorded: documents + credits + uncharged, expected, uncharged };
  }

  /** What came of it, for a test to count. */
  tried(): readonly string[] {
    const { faults, takenBack } = this.model;
    return [
      ...faults.filter((fault) => this.model.owed(fault) > 0).map(() => 'owed'),
      ...faults.filter(({ credited }) => credited > 0).map(() => 'credited'),
      ...Array.from({ length: takenBack }, () => 'taken back'),
    ];
  }

  private async standing(): Promise<readonly PenaltyWithCaps[]> {
    const all = await reading(this.tenant, (read) => allPenaltiesOf(read, [this.contractId]));
    return all.filter(({ status }) => status !== 'REVERSED');
  }

  private async amounts(text: string): Promise<number> {
    const found = await reading(this.tenant, (read) =>
      read.query<{ amount: string }>({ name: `test:money ${text.slice(-20)}`, text }, [this.contractId]),
    );
    return found.reduce((sum, { amount }) => sum + cents(amount), 0);
  }

  private run<T>(work: Parameters<typeof carryOut<T>>[2]): Promise<T> {
    return carryOut(this.tenant, atMinute(this.now), work);
  }

  private idOf(fault: Fault): string {
    return this.ids[this.model.faults.indexOf(fault)]!;
  }
}

const HOURS = JSON.stringify({
  timezone: 'Europe/Paris',
  holidayZone: 'none',
  weekly: Object.fromEntries(
    ['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [
      day,
      [
        ['09:00', '12:00'],
        ['14:00', '18:00'],
      ],
    ]),
  ),
  exceptions: [],
});

const inEuros = (amount: number) => eur((amount / 100).toFixed(2));
/** Of an amount as text, with its currency or without. */
const cents = (amount: string): number => Math.round(Number(amount.split(' ')[0]) * 100);
const atMinute = (minute: number): Instant => instant(minute * 60);
