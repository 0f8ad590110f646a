import type { AffectedAsset } from '../../../api/domain/sla/clock-facts';
import type { AssetKind, AssetOwnership, CommitmentScope } from '../../../api/domain/sla/commitment';
import {
  servicesApart,
  servicesCovering,
  touchedCommitments,
  type BroughtForAssets,
} from '../../../api/domain/sla/touched-commitments';

const one = (module: string, key: string, kind: 'RESPONSE' | 'RESTORATION', appliesTo?: CommitmentScope) => ({
  module,
  commitment: { key, kind, ...(appliesTo === undefined ? {} : { appliesTo }) },
});
const keysOf = (all: ReturnType<typeof one>[], hit: string, kinds: readonly AssetKind[] = ['SERVER']): string[] =>
  touchedCommitments(
    all,
    hit,
    kinds.map((kind) => ({ kind })),
  ).map(({ module, commitment }) => `${module}:${commitment.key}`);

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

describe('a commitment of kinds of assets', () => {
  const links = one('network', 'links', 'RESTORATION', { assetKinds: ['TELECOM_LINK', 'NETWORK_ELEMENT'] });
  const whole = one('servers', 'whole', 'RESTORATION', []);

  test.each<[string, readonly AssetKind[], string[]]>([
    ['is touched by an asset of one of them, whatever module is hit', ['NETWORK_ELEMENT'], ['servers:whole', 'links']],
    ['and by one among others', ['SERVER', 'TELECOM_LINK'], ['servers:whole', 'links']],
    ['by no asset of another kind', ['SERVER'], ['servers:whole']],
    ['nor by none', [], ['servers:whole']],
  ])('%s', (_what, kinds, expected) => {
    for (const hit of ['servers', 'network'])
      expect(keysOf([whole, links], hit, kinds)).toEqual(expected.map((key) => key.replace('links', 'network:links')));
  });

  test('makes no service stand apart', () => {
    expect(servicesApart([whole, links])).toEqual([]);
  });
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

describe('services apart cover an asset', () => {
  const forAssets = (
    module: string,
    assetOwnerships: readonly AssetOwnership[],
    appliesTo?: CommitmentScope,
  ): BroughtForAssets => {
    const { commitment } = one(module, `${module}-gtr`, 'RESTORATION', appliesTo);
    return { module, commitment: { ...commitment, assetOwnerships } };
  };
  const links: CommitmentScope = { assetKinds: ['TELECOM_LINK'] };
  const SHARED = { kind: 'SERVER', ownership: 'SHARED' } as const;
  const LINK = { kind: 'TELECOM_LINK', ownership: 'DEDICATED' } as const;

  test.each<[string, readonly BroughtForAssets[], readonly AffectedAsset[], readonly string[]]>([
    ['whose kind their commitment names', [forAssets('a', []), forAssets('b', [], links)], [SHARED, LINK], ['b']],
    [
      'whose ownership their commitment asks for',
      [forAssets('a', ['SHARED']), forAssets('b', ['DEDICATED'])],
      [SHARED],
      ['a'],
    ],
    ['named by a commitment that another module brings', [forAssets('x', ['SHARED'], ['b'])], [SHARED], ['b']],
    ['of which nothing is said', [forAssets('a', []), forAssets('b', [])], [SHARED], ['a', 'b']],
    ['that nothing concerns', [forAssets('a', ['CLIENT_OWNED']), forAssets('b', [], links)], [SHARED], ['a', 'b']],
    ['of a kind, but of another owner', [forAssets('a', []), forAssets('b', ['SHARED'], links)], [LINK], ['a']],
  ])('%s', (_what, all, affected, expected) => {
    expect(servicesCovering(['a', 'b'], all, affected)).toEqual(expected);
  });
});
