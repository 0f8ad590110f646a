import { join } from 'node:path';
import { isInsidePerimeter } from '../../../api/domain/operations/perimeter';
import type { AssetKind } from '../../../api/domain/sla/commitment';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';

/** The perimeter of `omr-hosted` particular conditions 9, product by product. */
const source = readTermsPacks(join(__dirname, '../../../seeds/terms')).find(({ name }) => name === 'omr-hosted/v3')!;
const parsed = parseTermsPack(source.json);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
const families = parsed.value.operations.perimeter;

const CASES: readonly (readonly [AssetKind, string | null, string | null, boolean])[] = [
  ['WORKSTATION', 'Windows', 'XP', true],
  ['WORKSTATION', 'Windows', '11', true],
  ['WORKSTATION', 'Microsoft Windows', '10 Pro 22H2', true],
  ['WORKSTATION', 'Windows 7', null, true],
  ['WORKSTATION', 'Windows', '98', false],
  ['WORKSTATION', 'Windows', '2000', false],
  ['WORKSTATION', 'Windows', null, false],
  ['WORKSTATION', 'Ubuntu', '24.04', false],
  ['SERVER', 'Windows Server', '2000', true],
  ['SERVER', 'Windows Server 2019 Standard', null, true],
  ['SERVER', 'Windows NT Server', '4.0', false],
  ['SERVER', 'Debian', '12', false],
  ['VIRTUAL_MACHINE', 'VMware', null, true],
  ['SERVER', 'Hyper-V', '1', true],
  ['SERVER', 'Exchange', '2000', true],
  ['SERVER', 'Exchange', '5.5', false],
  ['NETWORK_ELEMENT', 'FortiGate 60F', null, true],
  ['NETWORK_ELEMENT', 'fortigate', null, true],
  ['NETWORK_ELEMENT', 'HP ProCurve 2530', null, true],
  ['NETWORK_ELEMENT', 'Cisco ASA', null, false],
  ['STORAGE', 'Fujitsu Eternus', null, true],
  ['STORAGE', 'Synology', null, false],
  ['SOFTWARE', 'SharePoint', '2019', true],
  ['SOFTWARE', 'Kaspersky Endpoint', '12', true],
  ['SOFTWARE', 'Sage 100', '8', false],
  // Nothing says that it is outside.
  ['SERVER', null, null, true],
  ['SITE', 'Datacentre', null, true],
];

test.each(CASES)('%s %s %s is inside: %s', (kind, product, productVersion, inside) => {
  expect(isInsidePerimeter(families, { kind, product, productVersion })).toBe(inside);
});

test('terms without a perimeter, or with one in words alone, leave nothing outside', () => {
  const asset = { kind: 'SERVER', product: 'Debian', productVersion: '12' } as const;
  expect(isInsidePerimeter([], asset)).toBe(true);
  const inWords = families.map(({ key, label, products }) => ({ key, label, products }));
  expect(isInsidePerimeter(inWords, asset)).toBe(true);
});
