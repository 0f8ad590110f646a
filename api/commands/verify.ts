import { allProviders, NO_ONE } from '../app/access/create-provider';
import { verifyProvider } from '../app/verify/verify-provider';
import type { Anchor } from '../app/verify/verify-seals';
import type { VerifiedFigures } from '../store/verify/figures';
import { requireProvider } from './known';
import { WrongArguments } from './options';
import { beProgram, ProblemsFound, type Command } from './program';

const ANCHOR = /^([1-9]\d{0,8}):([0-9a-f]{64})$/;
/** A check reads a whole provider. */
const STATEMENT_TIMEOUT_MS = 3_600_000;
/** Problems shown of one provider; the rest is counted. */
const SHOWN = 100;

/**
 * `npm run verify`: compares the records of all providers, or of one, with one another: chains of
 * hashes, ledgers with penalties and adjustments, units with work, explanations with amounts,
 * invoices with lines and payments, events with rows, seals with all of it. It tells how far it is,
 * and how much it compared. Exits with 3 when something does not fit.
 */
export const verifyCommand: Command<'provider' | 'anchor'> = {
  usage: {
    example: 'npm run verify',
    options: {
      provider: { what: "one provider's id; else all are looked at", required: false },
      anchor: {
        what: 'a seal of that provider that was kept elsewhere: its number, a colon, its hash',
        required: false,
      },
    },
  },
  statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  check: ({ provider, anchor }) => {
    if (anchor === undefined) return;
    if (!ANCHOR.test(anchor)) {
      throw new WrongArguments([`--anchor is ${JSON.stringify(anchor)}: write it like 12:<64 hexadecimal digits>.`]);
    }
    if (provider === undefined)
      throw new WrongArguments(['--anchor needs --provider: each provider has its own seals.']);
  },
  run: async ({ options, database, tell }) => {
    const anchor = anchorOf(options.anchor);
    const one = options.provider;
    const providers = one === undefined ? await allProviders(database) : [await requireProvider(database, one)];
    const lines: string[] = [];
    let found = 0;
    for (const provider of providers) {
      let figures = '';
      const problems = await verifyProvider(database, provider, NO_ONE, anchor, {
        step: (place, of, what) => tell(`${provider}  ${place}/${of} ${what}`),
        figures: (counted) => (figures = figuresText(counted)),
      });
      found += problems.length;
      lines.push(`${provider}  ${problems.length === 0 ? 'sound' : `${problems.length} problems`}: ${figures}`);
      lines.push(...problems.slice(0, SHOWN).map((problem) => `  ${problem}`));
      if (problems.length > SHOWN) lines.push(`  … and ${problems.length - SHOWN} more`);
    }
    lines.push(`${providers.length} providers, ${found} problems`);
    if (found > 0) throw new ProblemsFound(lines);
    return lines;
  },
};

const COUNTED: Readonly<Record<keyof VerifiedFigures, string>> = {
  events: 'events',
  ledgerTransactions: 'ledger transactions',
  penalties: 'penalties',
  unitEntries: 'entries of units',
  adjustments: 'adjustments',
  feedEntries: 'entries of feeds',
  invoices: 'invoices and credit notes',
  payments: 'payments',
  seals: 'seals',
};

function figuresText(figures: VerifiedFigures): string {
  return Object.entries(COUNTED)
    .map(([name, what]) => `${figures[name as keyof VerifiedFigures]} ${what}`)
    .join(', ');
}

function anchorOf(text: string | undefined): Anchor | null {
  const [, number, hash] = ANCHOR.exec(text ?? '') ?? [];
  return number === undefined || hash === undefined ? null : { number: Number(number), hash };
}

if (require.main === module) void beProgram(verifyCommand);
