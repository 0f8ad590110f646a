import { join } from 'node:path';
import { complaintsAbout } from '../support/complaints';

/** What the compiler refuses of a statement that does not fit its table. */

const PREFACE = `
import { insertRow, insertRows, updateRow, type Unit } from '../../api/app/command/unit';
import { IncidentAssetRow } from '../../api/store/incident/incident-asset.row';
import { IncidentRow } from '../../api/store/incident/incident.row';
import { asMoneyText, sql, table, type RecordOf } from '../../api/store/table';
import { ServiceModuleRow } from '../../api/store/contract/service-module.row';
declare const unit: Unit;
const i = table(IncidentRow, 'i');
const incidents = i.select({ without: ['recordedAt'], plus: { status: sql<'OPEN' | 'RESTORED'>('…') } });
type Incident = RecordOf<typeof incidents>;
const m = table(ServiceModuleRow, 'm');
const prices = m.pick(['id', 'unitPrice'], { unitPrice: asMoneyText(m.column.unitPrice, m.column.currency) });
type Price = RecordOf<typeof prices>;
`;
const complaints = (code: string): string[] => complaintsAbout(join(__dirname, 'probe.ts'), PREFACE + code);

test('what fits its table compiles', () => {
  const code = `
  void insertRow(unit, IncidentAssetRow, { incidentId: 'i', assetId: 'a', contractId: 'c', withdrawnAt: null });
  void insertRows(unit, IncidentAssetRow, [{ incidentId: 'i', assetId: 'a', contractId: 'c', withdrawnAt: null }]);
  void updateRow(unit, IncidentRow, 'i', { restoredAt: null, severity: 'MINOR' });
  export const list = [...i.order('receivedAt', 'id'), i.pick(['id', 'number']).columns];
  export const read = (one: Incident): 'OPEN' | 'RESTORED' | null => (one.restoredAt === null ? null : one.status);
  export const price: Price = { id: 'm', unitPrice: null };`;
  expect(complaints(code)).toEqual([]);
});

test('a column that is missing where a row is made, or that does not exist', () => {
  const code = `
  void insertRow(unit, IncidentRow, { id: 'x' });
  void insertRows(unit, IncidentAssetRow, [{ incidentId: 'i', assetId: 'a', withdrawnAt: null }]);
  void insertRow(unit, IncidentAssetRow, { incidentId: 'i', assetId: 'a', contractId: null, withdrawnAt: null });
  void insertRow(unit, IncidentAssetRow, { incidentId: 'i', assetId: 'a', contractId: 'c', withdrawnAt: null, nothing: 1 });
  void updateRow(unit, IncidentRow, 'i', { nothing: 1 });
  void updateRow(unit, IncidentRow, 'i', { restoredAt: 1 });
  void updateRow(unit, IncidentAssetRow, 'i', { contractId: 'c' });`;
  expect(complaints(code)).toEqual([
    expect.stringMatching(/missing the following properties .*: number, contractId, moduleId, severity, and \d+ more/),
    expect.stringMatching(/'contractId' is missing in type/),
    expect.stringMatching(/'null' is not assignable to type 'string'/),
    expect.stringMatching(/'nothing' does not exist in type 'Inserted/),
    expect.stringMatching(/'nothing' does not exist in type 'Changes/),
    expect.stringMatching(/'number' is not assignable to type 'string'/),
    expect.stringMatching(/IncidentAssetRow/),
  ]);
});

test('a selection, an order or an expression of a column that does not exist', () => {
  const code = `
  i.select({ without: ['nothingHere'] });
  i.pick(['id', 'nothingHere']);
  i.order('nothingHere');
  sql(\`\${i.column.nothingHere}\`);
  asMoneyText(i.column.nothingHere, m.column.currency);`;
  expect(complaints(code)).toEqual(Array(5).fill(expect.stringMatching(/nothingHere"?'? .*not /)));
});

test('a record that disagrees with its table', () => {
  const code = `
  export const few: Incident = { id: 'x' };
  export const when: string = ({} as Incident).restoredAt;
  export const status: 'CLOSED' = ({} as Incident).status;
  export const recordedAt = ({} as Incident).recordedAt;
  export const providerId = ({} as Incident).providerId;
  export const price: string = ({} as Price).unitPrice;`;
  expect(complaints(code)).toEqual([
    expect.stringMatching(/missing the following properties/),
    expect.stringMatching(/'string \| null' is not assignable to type 'string'/),
    expect.stringMatching(/is not assignable to type '"CLOSED"'/),
    expect.stringMatching(/'recordedAt' does not exist/),
    expect.stringMatching(/'providerId' does not exist/),
    expect.stringMatching(/'string \| null' is not assignable to type 'string'/),
  ]);
});
