import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  allowedContractEvents,
  CONTRACT_MUTATIONS,
  CONTRACT_STATES,
  CONTRACT_TRANSITIONS,
} from '../../../api/domain/lifecycle/contract-life';

/** The diagram of the docs is the table: `UPDATE_DIAGRAM=1` writes it. */

const FILE = path.resolve(__dirname, '../../../api/docs/contract-life.md');
const BLOCK = /```mermaid\n[^`]*```/;

function diagram(): string {
  const moves = CONTRACT_STATES.flatMap((state) =>
    allowedContractEvents(state).map((move) => {
      const by = CONTRACT_MUTATIONS[move];
      return `  ${state} --> ${CONTRACT_TRANSITIONS[state][move]}: ${by ?? `${move.toLowerCase()} (time)`}`;
    }),
  );
  const ends = CONTRACT_STATES.filter((state) => allowedContractEvents(state).length === 0);
  const lines = [
    'stateDiagram-v2',
    '  [*] --> DRAFT: createContract',
    ...moves,
    ...ends.map((each) => `  ${each} --> [*]`),
  ];
  return ['```mermaid', ...lines, '```'].join('\n');
}

test('the diagram of the docs says what the table says', () => {
  const text = readFileSync(FILE, 'utf8');
  if (process.env['UPDATE_DIAGRAM'] === '1') writeFileSync(FILE, text.replace(BLOCK, diagram()));
  expect(BLOCK.exec(readFileSync(FILE, 'utf8'))?.[0]).toBe(diagram());
});
