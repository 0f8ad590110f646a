import { decideDirectDebit, type DebitCandidate, type DebitMandate } from '../../../api/domain/direct-debit/collect';
import { lapsesOn, mandateFor, mandateStateOn, type MandateLife } from '../../../api/domain/direct-debit/mandate';
import { on } from '../../support/made-contract';

/** Where mandates stand on a day, and what is debited by which. */

const life: MandateLife = {
  recurrence: 'RECURRENT',
  signedOn: on('2023-01-31'),
  withdrawnOn: null,
  lastUsedOn: null,
};

test('a mandate lapses 36 months after the last debit, or its signature', () => {
  expect(lapsesOn(life)).toBe('2026-02-01');
  expect(lapsesOn({ ...life, lastUsedOn: on('2024-02-29') })).toBe('2027-03-01');
  // What is recorded late may have been debited by an older mandate of the same reference.
  expect(lapsesOn({ ...life, lastUsedOn: on('2022-01-01') })).toBe('2026-02-01');
});

test.each([
  ['2023-01-30', {}, 'NOT_SIGNED_YET'],
  ['2023-01-31', {}, 'IN_FORCE'],
  ['2026-01-31', {}, 'IN_FORCE'],
  ['2026-02-01', {}, 'LAPSED'],
  ['2024-05-04', { withdrawnOn: on('2024-05-05') }, 'IN_FORCE'],
  ['2024-05-05', { withdrawnOn: on('2024-05-05') }, 'WITHDRAWN'],
  ['2026-02-01', { lastUsedOn: on('2025-12-31') }, 'IN_FORCE'],
  ['2024-05-05', { recurrence: 'ONE_OFF' }, 'IN_FORCE'],
  ['2024-05-05', { recurrence: 'ONE_OFF', lastUsedOn: on('2024-05-01') }, 'USED'],
] as const)('on %s, one with %j is %s', (day, more, state) => {
  expect(mandateStateOn({ ...life, ...more }, on(day))).toBe(state);
});

const mandate = (id: string, more: Partial<DebitMandate> = {}): DebitMandate => ({
  ...{ ...life, id, reference: `RUM-${id}` },
  ...more,
});

test('of several in force the one that was signed last serves, and of one day the last recorded', () => {
  const all = [
    mandate('a'),
    mandate('b', { signedOn: on('2024-01-01') }),
    mandate('c', { signedOn: on('2024-01-01') }),
    mandate('d', { signedOn: on('2025-01-01') }),
    mandate('e', { signedOn: on('2024-06-01'), withdrawnOn: on('2024-06-02') }),
  ];
  expect(mandateFor(all, on('2024-07-01'))!.id).toBe('c');
  expect(mandateFor(all, on('2023-06-01'))!.id).toBe('a');
  expect(mandateFor(all, on('2022-06-01'))).toBeUndefined();
});

const plan = { collectOn: on('2024-07-15'), noticeDays: 14, notifiedOn: null, creditorId: 'FR72ZZZ123456' };
const invoice: DebitCandidate = {
  issuedOn: on('2024-07-01'),
  aroseOn: on('2024-07-01'),
  dueOn: on('2024-07-14'),
  namedMandate: 'RUM-a',
  namedCreditorId: 'FR72ZZZ123456',
  wasReturned: false,
  isNamed: false,
};

test.each([
  ['an invoice that names both', {}, {}, '2024-07-01'],
  ['a day less', {}, { collectOn: on('2024-07-14') }, 'NOT_NOTIFIED'],
  ['fewer days, as agreed', {}, { collectOn: on('2024-07-14'), noticeDays: 13 }, '2024-07-01'],
  ['before its own due day', { dueOn: on('2024-07-16') }, {}, 'NOT_NOTIFIED'],
  ['before its due day, told', { dueOn: on('2024-07-16') }, { notifiedOn: on('2024-07-01') }, '2024-07-01'],
  ['the mandate in other letters', { namedMandate: 'rum-A' }, {}, '2024-07-01'],
  ['another mandate', { namedMandate: 'RUM-b' }, {}, 'NOT_NOTIFIED'],
  ['another creditor', { namedCreditorId: 'FR83ZZZ459654' }, {}, 'NOT_NOTIFIED'],
  ['told otherwise', { namedMandate: null }, { notifiedOn: on('2024-06-28') }, '2024-06-28'],
  ['told otherwise, too late', { namedMandate: null }, { notifiedOn: on('2024-07-02') }, 'NOT_NOTIFIED'],
  ['told by both: the first counts', {}, { notifiedOn: on('2024-07-02') }, '2024-07-01'],
  ['returned', { wasReturned: true }, { notifiedOn: on('2024-06-28') }, 'RETURNED_BEFORE'],
  ['returned and named', { wasReturned: true, isNamed: true }, {}, 'NOT_NOTIFIED'],
  ['returned, named and told', { wasReturned: true, isNamed: true }, { notifiedOn: on('2024-07-01') }, '2024-07-01'],
] as const)('%s', (_, about, how, expected) => {
  const decided = decideDirectDebit({ ...invoice, ...about }, [mandate('a')], [], { ...plan, ...how });
  expect(typeof decided === 'string' ? decided : decided.notifiedOn).toBe(expected);
});

test('nothing of before a judgment is debited from its day on, and all of since is', () => {
  const judged = (day: string) => decideDirectDebit(invoice, [mandate('a')], [on(day)], plan);
  expect(judged('2024-07-15')).toBe('BEFORE_JUDGMENT');
  expect(judged('2024-07-16')).toMatchObject({ notifiedOn: '2024-07-01' });
  expect(judged('2024-07-01')).toMatchObject({ notifiedOn: '2024-07-01' });
  // Interest of a debt that is older than its own document.
  const ofOld = { ...invoice, aroseOn: on('2024-06-01') };
  expect(decideDirectDebit(ofOld, [mandate('a')], [on('2024-06-20')], plan)).toBe('BEFORE_JUDGMENT');
  expect(decideDirectDebit(invoice, [], [], plan)).toBe('NO_MANDATE');
});
