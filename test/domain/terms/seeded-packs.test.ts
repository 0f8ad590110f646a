import { join } from 'node:path';
import { effectiveTerms } from '../../../api/domain/terms/effective-terms';
import { findCause, isListedCause, listedCauses } from '../../../api/domain/terms/listed-cause';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';

const sources = readTermsPacks(join(__dirname, '../../../seeds/terms'));

function packNamed(name: string): TermsPack {
  const parsed = parseTermsPack(sources.find((source) => source.name === name)?.json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

/** Packs with a third version. */
const LATER: readonly string[] = ['generic-2017', 'icodia-server', 'omr-hosted', 'owl-monitoring'];

describe('seeded terms packs', () => {
  it('are the five documents, each as first loaded and as corrected, some with what was added since', () => {
    const names = ['generic-2017', 'icodia-server', 'omr-hosted', 'owl-monitoring', 'pro-controle'];
    const all = names.flatMap((name) => [name, `${name}/v2`, ...(LATER.includes(name) ? [`${name}/v3`] : [])]);
    expect(sources.map((source) => source.name)).toEqual(all);
  });

  it.each(sources.map((source) => [source.name, source.json] as const))(
    '%s is accepted under its own name',
    (name, json) => {
      const parsed = parseTermsPack(json);
      expect(parsed.ok ? [] : parsed.refusals.map((refusal) => refusal.message)).toEqual([]);
      const [id = '', version = 'v1'] = name.split('/');
      if (parsed.ok) expect([parsed.value.id, `v${parsed.value.version}`]).toEqual([id, version]);
    },
  );

  it.each(['generic-2017', 'icodia-server', 'owl-monitoring', 'pro-controle'].flatMap((id) => [id, `${id}/v2`]))(
    '%s keeps late payment to the law',
    (name) => {
      const parsed = parseTermsPack(sources.find((source) => source.name === name)?.json);
      expect(parsed.ok && parsed.warnings).toEqual([]);
    },
  );

  it('warns that omr-hosted asks for less than the law in late payment', () => {
    const parsed = parseTermsPack(sources.find((source) => source.name === 'omr-hosted')?.json);
    expect(parsed.ok && parsed.warnings.map((warning) => warning.path.join('.'))).toEqual([
      'billing.latePayment.factor',
      'billing.latePayment.startsFrom',
      'billing.latePayment.recoveryFee',
    ]);
  });

  it('gives each reading of a document as a parameter with its default', () => {
    const readings = packNamed('omr-hosted').parameters.filter((parameter) => parameter.reading);
    expect(readings.map((parameter) => parameter.key)).toEqual(
      expect.arrayContaining([
        'downtime-budget.comparison',
        'restoration.tier-reading',
        'downtime-budget.annual-base',
        'downtime-budget.prorate-on-end',
        'liability.window',
        'long-outage.days',
        'unit-accounts.renewal',
        'hotline.excess-rounding',
        'billing.payment-days',
        'late-payment.payment-day-counts',
        'early-termination.partial-month',
        'reversibility.destruction-fee',
      ]),
    );
  });

  it('has the responsibility matrix of pro-controle in full, each task approved by someone', () => {
    const rows = packNamed('pro-controle').operations.responsibilities;
    expect(rows).toHaveLength(29);
    const approvers = rows.map((row) => [...row.client, ...row.provider].filter((role) => role === 'A').length);
    expect(new Set(approvers)).toEqual(new Set([1]));
    expect(rows.find((row) => row.code === '3.10')).toMatchObject({ client: ['A'], provider: ['R'] });
  });

  it('refuses an owl-monitoring contract without opening hours, unless nothing active needs them', () => {
    const owl = packNamed('owl-monitoring');
    const refused = effectiveTerms(owl, [], ['level-1']);
    expect(refused.ok ? [] : refused.refusals.map((refusal) => refusal.code)).toEqual(['PARAMETER_REQUIRED']);
    expect(effectiveTerms(owl, [], ['level-0']).ok).toBe(true);
    expect(effectiveTerms(owl, [{ parameter: 'opening-hours', value: 'always' }], ['level-1']).ok).toBe(true);
  });
});

describe('the causes of owl-monitoring', () => {
  it('are those of its limits of service, as a reading that a contract may turn off', () => {
    const owl = packNamed('owl-monitoring');
    expect(isListedCause(owl, 'HARDWARE')).toBe(true);
    const strict = effectiveTerms(owl, [{ parameter: 'causes.service-limits-exclude', value: 'false' }], ['level-0']);
    if (!strict.ok) throw new Error(JSON.stringify(strict.refusals));
    expect(listedCauses(strict.value.pack).map((cause) => cause.code)).toEqual(['PLANNED_INTERRUPTION']);
    const refused = findCause(owl, 'FORCE_MAJEURE');
    expect(refused.ok ? '' : refused.refusals[0]?.whatToDo).toContain('ZERO_DAY_EXPLOIT');
  });

  it('may be added to by an override, by their codes', () => {
    const owl = packNamed('owl-monitoring');
    const more = effectiveTerms(owl, [{ parameter: 'causes.added', value: 'FORCE_MAJEURE, STRIKE' }], ['level-0']);
    if (!more.ok) throw new Error(JSON.stringify(more.refusals));
    expect(isListedCause(more.value.pack, 'STRIKE')).toBe(true);
    expect(effectiveTerms(owl, [{ parameter: 'causes.added', value: 'HARDWARE' }], ['level-0']).ok).toBe(false);
  });
});
