import { allProviders, NO_ONE } from '../app/access/create-provider';
import { verifyProvider } from '../app/verify/verify-provider';
import { requireProvider } from './known';
import { beProgram, ProblemsFound, type Command } from './program';

/** A check reads a whole provider. */
const STATEMENT_TIMEOUT_MS = 3_600_000;
/** Problems shown of one provider; the rest is counted. */
const SHOWN = 100;

/**
 * `npm run verify`: compares the records of all providers, or of one, with one another: chains of
 * hashes, ledgers with penalties and adjustments, units with work, explanations with amounts,
 * events with rows. Exits with 3 when something does not fit.
 */
export const verifyCommand: Command<'provider'> = {
  usage: {
    example: 'npm run verify',
    options: { provider: { what: "one provider's id; else all are looked at", required: false } },
  },
  statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  run: async ({ options, database }) => {
    const one = options.provider;
    const providers = one === undefined ? await allProviders(database) : [await requireProvider(database, one)];
    const lines: string[] = [];
    let found = 0;
    for (const provider of providers) {
      const problems = await verifyProvider(database, provider, NO_ONE);
      found += problems.length;
      lines.push(`${provider}  ${problems.length === 0 ? 'sound' : `${problems.length} problems`}`);
      lines.push(...problems.slice(0, SHOWN).map((problem) => `  ${problem}`));
      if (problems.length > SHOWN) lines.push(`  … and ${problems.length - SHOWN} more`);
    }
    lines.push(`${providers.length} providers, ${found} problems`);
    if (found > 0) throw new ProblemsFound(lines);
    return lines;
  },
};

if (require.main === module) void beProgram(verifyCommand);
