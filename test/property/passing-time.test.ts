import fc from 'fast-check';
import { transitionContract, type ContractState } from '../../api/domain/lifecycle/contract-life';
import {
  passedUntil,
  type KnownLife,
  type RecordedLife,
  type TimeEvent,
} from '../../api/domain/lifecycle/passing-time';
import { standingOn } from '../../api/domain/lifecycle/standing';
import { termLastDay } from '../../api/domain/lifecycle/term';
import type { LifecycleTerms, RenewalKind } from '../../api/domain/terms/lifecycle-terms';
import type { LocalDate } from '../../api/domain/time/instant';
import { addDays } from '../../api/domain/time/local-date';
import { runs } from '../support/runs';

/** Random lives over years: brought to today now and then, against a model that counts the days. */

const MOVES = ['SUSPEND', 'RESUME', 'GIVE_NOTICE', 'TERMINATE'] as const;

const lives = fc.record({
  kind: fc.constantFrom<RenewalKind>('TACIT', 'PURCHASE_ORDER', 'AS_CONTRACT_SAYS'),
  months: fc.constantFrom(1, 3, 12, null),
  initial: fc.integer({ min: 1, max: 14 }),
  /** Days of the agreed term beyond its whole months. */
  extra: fc.constantFrom(0, 0, 5),
  startsOn: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2023-12-15' as LocalDate, days)),
  days: fc.array(
    fc.record({
      after: fc.integer({ min: 1, max: 120 }),
      /** Null: only time is brought. */
      move: fc.option(fc.constantFrom(...MOVES)),
      /** How many days ahead the move is recorded. */
      ahead: fc.constantFrom(0, 0, 0, 10),
    }),
    { maxLength: 8 },
  ),
});
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

/** The last day of the term that was agreed. */
const agreedLastDay = ({ startsOn, initial, extra }: Life): LocalDate => addDays(termLastDay(startsOn, initial), extra);

/** The record of a contract, as use cases keep it. */
class Contract {
  states: { status: ContractState; from: LocalDate }[];
  row: RecordedLife;
  events: TimeEvent[] = [];

  constructor(private readonly life: Life) {
    const { startsOn } = life;
    this.states = [{ status: 'ACTIVE', from: startsOn }];
    this.row = { status: 'ACTIVE', statusFrom: startsOn, termLastDay: agreedLastDay(life) };
  }

  standing(on: LocalDate) {
    const { kind, months, startsOn } = this.life;
    const state = this.states.findLast(({ from }) => from <= on) ?? this.states[0]!;
    const agreed = { startsOn, lastDay: agreedLastDay(this.life) };
    const lifecycle = { renewal: { kind, months, article: '' }, trial: null } as unknown as LifecycleTerms;
    const noticeSince = this.noticeSince !== null && on >= this.noticeSince ? this.noticeSince : null;
    return standingOn(state.status, agreed, lifecycle, on, { noticeSince, since: state.from });
  }

  private noticeSince: LocalDate | null = null;

  bring(today: LocalDate): void {
    const known: KnownLife = {
      startsOn: this.life.startsOn,
      states: this.states,
      termStarts: [this.life.startsOn],
      starts: this.states.map(({ from }) => from),
      standingOn: (on) => this.standing(on),
    };
    const { events, nextDueOn } = passedUntil(this.row, known, today);
    for (const event of events) {
      if (event.kind === 'RENEWED') this.row = { ...this.row, termLastDay: event.termLastDay };
      if (event.kind === 'REACHED' || event.kind === 'OVER')
        this.row = { ...this.row, status: event.status, statusFrom: event.on };
      if (event.kind === 'OVER') this.record(event.status, event.on);
    }
    this.events.push(...events);
    expect(nextDueOn === null || nextDueOn > today).toBe(true);
    expect(passedUntil(this.row, { ...known, states: this.states }, today).events).toEqual([]);
  }

  /** Carries a move out as a use case does, unless it would refuse it. */
  move(move: (typeof MOVES)[number], from: LocalDate, today: LocalDate): void {
    const standing = this.standing(from);
    const next = transitionContract(standing.status, move, { noticeGiven: this.noticeSince !== null });
    if (!next.ok || standing.termOver || from < this.row.statusFrom) return;
    if (this.states.some((state) => state.from > from)) return;
    if (move === 'GIVE_NOTICE') {
      if (from > today) return;
      this.noticeSince = from;
    }
    this.record(next.value, from);
    if (from <= today) this.row = { ...this.row, status: next.value, statusFrom: from };
  }

  private record(status: ContractState, from: LocalDate): void {
    this.states = [...this.states.filter((state) => state.from !== from), { status, from }];
    this.states.sort((a, b) => (a.from < b.from ? -1 : 1));
  }
}

/** Lives a life, brought on its days, or on every day as well. */
function lived(life: Life, daily: boolean): { readonly contract: Contract; readonly today: LocalDate } {
  const contract = new Contract(life);
  let today = life.startsOn;
  for (const { after, move, ahead } of life.days) {
    const next = addDays(today, after);
    for (let day = addDays(today, 1); daily && day < next; day = addDays(day, 1)) contract.bring(day);
    today = next;
    contract.bring(today);
    if (move !== null) contract.move(move, addDays(today, ahead), today);
  }
  const end = addDays(today, 450);
  for (let day = today; daily && day < end; day = addDays(day, 1)) contract.bring(day);
  contract.bring(end);
  return { contract, today: end };
}

test('a life brought now and then is that of one brought every day, and says what reads say', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const seldom = lived(life, false);
      const daily = lived(life, true);
      expect(seldom.contract.row).toEqual(daily.contract.row);
      expect(seldom.contract.events).toEqual(daily.contract.events);
      const { status, termLastDay: lastDay } = seldom.contract.standing(seldom.today);
      expect({ status, lastDay }).toEqual({
        status: seldom.contract.row.status,
        lastDay: seldom.contract.row.termLastDay,
      });
    }),
    runs(80),
  );
});

test('terms follow one another without a gap, counted from the first day, until nobody renews', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const { contract, today } = lived(life, false);
      const { startsOn, initial, extra, kind, months } = life;
      // A term of no whole months is followed from the day after its last.
      const next = addDays(agreedLastDay(life), 1);
      const lastDayAfter = (count: number): LocalDate =>
        extra === 0 ? termLastDay(startsOn, initial + count * (months ?? 0)) : termLastDay(next, count * (months ?? 0));
      let count = 0;
      for (const event of contract.events) {
        if (event.kind !== 'RENEWED') continue;
        expect(kind === 'PURCHASE_ORDER' || months === null).toBe(false);
        expect(event.on).toBe(addDays(lastDayAfter(count), 1));
        count += 1;
        expect(event.termLastDay).toBe(lastDayAfter(count));
      }
      const over = contract.events.find((event) => event.kind === 'OVER');
      const goesOn = contract.row.status === 'ACTIVE' || contract.row.status === 'SUSPENDED';
      // Suspended for another reason, a term whose order is missing is over without a word.
      if (goesOn && over === undefined && kind !== 'PURCHASE_ORDER')
        expect(contract.row.termLastDay >= today).toBe(true);
      if (over !== undefined) expect(over.on).toBe(addDays(contract.row.termLastDay, 1));
    }),
    runs(80),
  );
});
