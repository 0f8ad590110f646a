import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyExplanation } from '../domain/explanation/samples-and-cases';

const DOMAIN = join(__dirname, '../../api/domain');

/** The English labels that a file writes: whatever is put into one may be anything. */
const labelsIn = (source: string): readonly RegExp[] =>
  [...source.matchAll(/\ben: (['`])(.*?)\1/g)].map(([, , label = '']) => {
    const parts = label.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`);
  });

/** What puts together steps of others writes no label: the caps, an end and a transfer bring their own. */
const OF_OTHERS: readonly string[] = ['penalty/liability.ts', 'exit/paid-days.ts'];

test('each file of the domain that explains something is among those looked at', () => {
  const labels = new Set(everyExplanation().flatMap(({ steps }) => steps.map(({ label }) => label.en)));
  const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('explanation'))
    .map((name) => ({ name, source: readFileSync(join(DOMAIN, name), 'utf8') }))
    .filter(({ name, source }) => /\bexplain\(/.test(source) && !OF_OTHERS.includes(name));
  const isSeen = (source: string) => labelsIn(source).some((label) => [...labels].some((one) => label.test(one)));
  expect(files.length).toBeGreaterThan(20);
  const others = OF_OTHERS.map((name) => readFileSync(join(DOMAIN, name), 'utf8'));
  expect(others.map((source) => [/\bexplain\(/.test(source), labelsIn(source)])).toEqual(others.map(() => [true, []]));
  expect(files.filter(({ source }) => !isSeen(source)).map(({ name }) => name)).toEqual([]);
});
