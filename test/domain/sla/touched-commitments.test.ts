import { servicesApart, touchedCommitments } from '../../../api/domain/sla/touched-commitments';

const one = (module: string, key: string, kind: 'RESPONSE' | 'RESTORATION', appliesTo?: readonly string[]) => ({
  module,
  commitment: { key, kind, ...(appliesTo === undefined ? {} : { appliesTo }) },
});
const keysOf = (all: ReturnType<typeof one>[], hit: string): string[] =>
  touchedCommitments(all, hit).map(({ module, commitment }) => `${module}:${commitment.key}`);

const TWO_SERVICES = [one('servers', 'servers-gtr', 'RESTORATION'), one('network', 'network-gtr', 'RESTORATION')];

test.each([
  ['its own of two services', TWO_SERVICES, 'network', ['network:network-gtr']],
  ['the other one of two services', TWO_SERVICES, 'servers', ['servers:servers-gtr']],
  [
    'those of an option that stands for the whole contract',
    [one('A', 'response', 'RESPONSE'), one('K', 'gtr', 'RESTORATION')],
    'J',
    ['A:response', 'K:gtr'],
  ],
  [
    'another kind of the contract beside its own',
    [one('A', 'response', 'RESPONSE'), one('K', 'gtr', 'RESTORATION')],
    'A',
    ['A:response', 'K:gtr'],
  ],
  [
    'one that several modules bring once, its own',
    [one('a', 'gti', 'RESPONSE'), one('b', 'gti', 'RESPONSE')],
    'b',
    ['b:gti'],
  ],
  [
    'the contract’s, and none of the modules that it does not name',
    [one('a', 'x', 'RESPONSE', []), one('a', 'y', 'RESPONSE', ['a']), one('b', 'z', 'RESPONSE', ['b', 'c'])],
    'c',
    ['a:x', 'b:z'],
  ],
])('an incident touches %s', (_what, all, hit, expected) => {
  expect(keysOf(all, hit)).toEqual(expected);
});

test('services stand apart where modules have commitments of one kind, each its own', () => {
  expect(servicesApart(TWO_SERVICES)).toEqual(['servers', 'network']);
  expect(servicesApart([one('a', 'gti', 'RESPONSE'), one('b', 'gti', 'RESPONSE')])).toEqual([]);
  expect(servicesApart([one('A', 'response', 'RESPONSE'), one('K', 'gtr', 'RESTORATION')])).toEqual([]);
  expect(servicesApart([one('a', 'x', 'RESPONSE', ['a']), one('b', 'z', 'RESPONSE', ['b', 'c'])])).toEqual([
    'a',
    'b',
    'c',
  ]);
});
