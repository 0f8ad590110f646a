import { allKeys, type NamedKey } from '../store/access/api-key.store';
import { v7 } from 'uuid';
import { providerSession } from '../app/access/create-provider';
import { isValid } from '../app/access/key-authority';
import { systemClock } from '../config/clock';
import type { Instant } from '../domain/time/instant';
import { requireProvider } from './known';
import { beProgram, type Command } from './program';

/**
 * `npm run list-keys`: all keys of a provider and of its partners and clients, oldest first: never
 * a key itself, of which nothing but a hash is kept.
 */
export const listKeysCommand: Command<'provider'> = {
  usage: {
    example: 'npm run list-keys -- --provider <id>',
    options: { provider: { what: "the provider's id", required: true } },
  },
  run: async ({ options, database }) => {
    const provider = await requireProvider(database, options.provider ?? '');
    const read = database.read(providerSession(provider, v7()));
    try {
      const keys = await allKeys(read);
      const now = systemClock().now();
      return table([HEADINGS, ...keys.map((key) => cellsOf(key, now))]);
    } finally {
      await read.close();
    }
  },
};

const HEADINGS = ['Id', 'State', 'Name', 'For', 'Created', 'Expires', 'Last used', 'Replaces'];

function cellsOf(key: NamedKey, now: Instant): readonly string[] {
  const state = isValid(key, now) ? 'valid' : key.revokedAt === null ? 'expired' : 'revoked';
  const whose = key.partyName === null ? 'the provider' : `${key.actorKind.toLowerCase()} ${key.partyName}`;
  const times = [key.createdAt, key.expiresAt, key.lastUsedAt];
  return [key.id, state, key.name, whose, ...times.map((at) => at ?? '-'), key.replacesId ?? '-'];
}

/** Lines in columns, two spaces apart. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADINGS.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

if (require.main === module) void beProgram(listKeysCommand);
