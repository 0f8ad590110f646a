import { join } from 'node:path';
import { effectiveTerms, termsOfModule } from '../../../api/domain/terms/effective-terms';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';

const source = readTermsPacks(join(__dirname, '../../../seeds/terms')).find(({ name }) => name === 'omr-hosted');
const parsed = parseTermsPack(source?.json);
if (!parsed.ok) throw new Error('omr-hosted is a valid pack');
const omr = parsed.value;
const SHARE = 'sla.at-risk-share';

test('a parameter that speaks of several modules can be overridden for one of them', () => {
  const terms = effectiveTerms(omr, [{ parameter: SHARE, module: 'K', value: '50' }]);
  if (!terms.ok) throw new Error(JSON.stringify(terms.refusals));
  const shares = (module: string): readonly (readonly [string, number])[] =>
    termsOfModule(terms.value, module).commitments.map(({ key, atRiskSharePercent }) => [key, atRiskSharePercent]);
  expect(Object.fromEntries(shares('K'))).toEqual({
    'hosting-room-response': 80,
    restoration: 50,
    'downtime-budget': 80,
  });
  expect(Object.fromEntries(shares('L'))).toEqual({
    'hosting-room-response': 80,
    restoration: 80,
    'downtime-budget': 80,
  });
  const shown = terms.value.values.filter(({ parameter }) => parameter.key === SHARE);
  expect(shown.map(({ value, module, origin }) => [value, module, origin.kind])).toEqual([
    ['80', undefined, 'PACK'],
    ['50', 'K', 'CONTRACT'],
  ]);
});

test('two parameters of one module are both shown, the later value of each', () => {
  const override = (parameter: string, value: string) => ({ parameter, module: 'K', value });
  const terms = effectiveTerms(omr, [
    override(SHARE, '50'),
    override('restoration.target', 'PT4H'),
    override(SHARE, '60'),
  ]);
  if (!terms.ok) throw new Error(JSON.stringify(terms.refusals));
  const own = terms.value.values.filter(({ module }) => module === 'K');
  expect(own.map(({ parameter, value }) => [parameter.key, value])).toEqual([
    ['restoration.target', 'PT4H'],
    [SHARE, '60'],
  ]);
});
