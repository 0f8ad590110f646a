import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { ADJUSTMENT_KINDS } from '../../../api/domain/invoicing/adjustment';
import { INVOICE_LINE_KINDS } from '../../../api/domain/invoicing/invoice';
import {
  QUOTE_EVENTS,
  QUOTE_STATES,
  QUOTE_TRANSITIONS,
  transitionQuote,
} from '../../../api/domain/invoicing/quote-life';
import { WORK_MODES } from '../../../api/domain/consumption/settle-work';
import { UNIT_ENTRY_KINDS } from '../../../api/domain/consumption/unit-account';
import type { LocalDate } from '../../../api/domain/time/instant';

const day = (text: string): LocalDate => text as LocalDate;
/** The words of an enum as partners have it. */
function wordsOf(area: string, name: string): readonly string[] {
  const { definitions } = parse(readFileSync(`schema/${area}.graphql`, 'utf8'));
  return definitions.flatMap((one) =>
    one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === name
      ? (one.values ?? []).map((value) => value.name.value)
      : [],
  );
}

describe('the words of the domain are those of the schema', () => {
  it('of adjustments: all that partners know, in their order, and what is not asked for by name', () => {
    const known = wordsOf('billing', 'BillingAdjustmentKind');
    expect(known.length).toBeGreaterThan(0);
    expect(ADJUSTMENT_KINDS.filter((kind) => known.includes(kind))).toEqual(known);
    const others = ['LEVEL_CHANGE', 'SPARE_PART', 'ONE_OFF_SERVICE', 'LONG_OUTAGE_CREDIT', 'SUPPLIER_INCREASE'];
    expect(others.filter((kind) => !known.includes(kind) && !ADJUSTMENT_KINDS.some((each) => each === kind))).toEqual(
      [],
    );
    expect(ADJUSTMENT_KINDS.filter((kind) => !known.includes(kind) && !others.includes(kind))).toEqual([]);
  });

  it('of units and work', () => {
    expect(UNIT_ENTRY_KINDS).toEqual(wordsOf('consumption', 'UnitEntryKind'));
    expect(WORK_MODES).toEqual(wordsOf('work', 'InterventionMode'));
  });

  it('of the lines of an invoice: what it is for, its fee, what joins it, what is deducted', () => {
    expect(INVOICE_LINE_KINDS).toEqual(['FORFAIT', 'ACCOUNT_KEEPING_FEE', 'ADJUSTMENT', 'CREDIT']);
  });
});

describe('the life of a quote', () => {
  it('is that of the five words, by five events', () => {
    expect(QUOTE_STATES).toEqual(['SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'DONE']);
    expect(QUOTE_EVENTS).toEqual(['ACCEPT', 'DECLINE', 'EXPIRE', 'COMPLETE', 'REOPEN']);
    expect(Object.keys(QUOTE_TRANSITIONS)).toEqual(QUOTE_STATES);
  });

  it('is decided while it is sent, done once accepted, and open again when the work is reversed', () => {
    const leads = (on: LocalDate) =>
      QUOTE_STATES.map((state) =>
        QUOTE_EVENTS.map((event) => {
          const next = transitionQuote({ state, validUntil: day('2026-02-28') }, event, on);
          return next.ok ? next.value : null;
        }),
      );
    const never = [null, null, null, null, null];
    const after = [[null, null, null, 'DONE', null], never, never, [null, null, null, null, 'ACCEPTED']];
    expect(leads(day('2026-02-28'))).toEqual([['ACCEPTED', 'DECLINED', null, null, null], ...after]);
    expect(leads(day('2026-03-01'))).toEqual([[null, 'DECLINED', 'EXPIRED', null, null], ...after]);
  });
});
