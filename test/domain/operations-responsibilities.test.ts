import path from 'node:path';
import { allDuties, dutiesFor } from '../../api/domain/operations/responsibilities';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';

/** Who does what: the example matrix in full, and a document without one. */

const packs = readTermsPacks(path.join(__dirname, '../../seeds/terms'));
const operationsOf = (id: string): OfPack => packs.find(({ json }) => (json as OfPack).id === id)!.json as OfPack;
interface OfPack {
  readonly id: string;
  readonly operations: Parameters<typeof allDuties>[0];
}

test('the matrix is listed with its domains in words', () => {
  const all = allDuties(operationsOf('pro-controle').operations);
  expect(all).toHaveLength(29);
  expect(all[0]).toMatchObject({ code: '1.1', domain: 'LINKS', client: ['R', 'A'], provider: ['I'] });
  expect(all.filter(({ domain, domainLabel }) => domainLabel?.en === domain)).toEqual([]);
});

test('a task is found by its number, and by words of either language whatever their accents', () => {
  const { operations } = operationsOf('pro-controle');
  expect(dutiesFor(operations, '1.1').map(({ code }) => code)).toEqual(['1.1']);
  expect(dutiesFor(operations, 'connect internet').map(({ code }) => code)).toContain('1.1');
  expect(dutiesFor(operations, 'REGLAGE routeurs').map(({ code }) => code)).toEqual(['1.2']);
});

test('one that is not listed is the client’s, and nobody says where there is no matrix', () => {
  const unlisted = [{ code: null, domain: null, domainLabel: null, label: null, client: ['R', 'A'], provider: [] }];
  expect(dutiesFor(operationsOf('pro-controle').operations, 'water the plants')).toEqual(unlisted);
  expect(dutiesFor(operationsOf('omr-hosted').operations, '1.1')).toEqual([]);
});
