import { needsBankAndAddress, sepaFault } from '../../../api/domain/direct-debit/sepa-area';
import { mandateReferenceFault, sepaText, sepaTextFault } from '../../../api/domain/direct-debit/sepa-text';
import { isSettlementDay, settlementDayFrom } from '../../../api/domain/direct-debit/target-day';
import { creditorIdFault } from '../../../api/domain/party/electronic-address';
import { on } from '../../support/made-contract';

/** What SEPA asks of days, signs, accounts and creditors. */

test('banks settle nothing on weekends, and on six days of the year', () => {
  const closed = ['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-01', '2024-12-25', '2024-12-26', '2024-03-30'];
  expect(closed.filter((day) => isSettlementDay(on(day)))).toEqual([]);
  // Days off in France on which banks settle all the same, and Easter of another year.
  const open = ['2024-05-08', '2024-07-14', '2024-08-15', '2024-05-20', '2024-11-11', '2023-03-31', '2024-12-24'];
  expect(open.filter((day) => !isSettlementDay(on(day)))).toEqual(['2024-07-14']);
  expect(settlementDayFrom(on('2024-03-29'))).toBe('2024-04-02');
  expect(settlementDayFrom(on('2024-04-02'))).toBe('2024-04-02');
});

test('texts are written in the signs that all banks take', () => {
  expect(sepaText('Société d’Œuvres & Ça ; Ltd_1 «ß» €', 70)).toBe("Societe d'OEuvres + Ca Ltd-1 ss EUR");
  expect(sepaText('  a   b  ', 70)).toBe('a b');
  expect(sepaText('abc def', 4)).toBe('abc');
  expect(sepaText('日本', 70)).toBe('');
  expect(['Łódź & Ðorđe ²', 'ſ', 'Й', 'Ω SA', '٣', '?', ' – '].map((text) => sepaTextFault(text) === null)).toEqual([
    ...[true, false, false, false, false, true, true],
  ]);
  expect(sepaTextFault('«»')).not.toBeNull();
});

test('the reference of a mandate has signs of SEPA, and its slashes are neither at an end nor doubled', () => {
  const right = ['A', 'RUM-2024/77', "++'():,.?", 'x'.repeat(35)];
  expect(right.map(mandateReferenceFault)).toEqual(right.map(() => null));
  const wrong = ['', 'x'.repeat(36), 'A B', 'É', '/A', 'A/', 'A//B', 'A_B'];
  expect(wrong.filter((each) => mandateReferenceFault(each) === null)).toEqual([]);
});

test('accounts of SEPA may be debited; those outside the EEA need more', () => {
  expect(['FR', 'DE', 'CH', 'GB', 'MC'].map((country) => sepaFault(`${country}00`))).toEqual(Array(5).fill(null));
  expect(sepaFault('TN00')).toContain('TN');
  expect(['FR', 'NO', 'CH', 'GB'].map((country) => needsBankAndAddress(`${country}00`))).toEqual([
    ...[false, false, true, true],
  ]);
});

test('the identifier of a creditor has check digits that leave out its business code', () => {
  // That of the European Payments Council's own example, in two business codes.
  const right = ['DE98ZZZ09999999999', 'DE98ABC09999999999', 'FR72ZZZ123456'];
  expect(right.map(creditorIdFault)).toEqual([null, null, null]);
  expect(creditorIdFault('FR12ZZZ123456')).toContain('check digits');
  expect(creditorIdFault('FR72ZZZ')).toContain('no identifier');
});
