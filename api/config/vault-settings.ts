import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config';
import type { ConfigProblems } from './config-problems';

/** A key of the vault with the name under which secrets say that it wrapped theirs. */
export interface VaultKeySetting {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

const KEY = /^([A-Za-z0-9][A-Za-z0-9._-]{0,39}):([A-Za-z0-9+/_-]{43}=?)$/;

/** `VAULT_KEYS`: keys like `2026:<32 bytes in base64>`, the current one first. */
export function readVaultKeys(read: ConfigProblems): readonly VaultKeySetting[] {
  const texts = (read.text('VAULT_KEYS') ?? '').split(',').filter((text) => text.trim() !== '');
  const keys = parseKeys(texts.map((text) => text.trim()));
  if (keys === undefined) {
    read.refuse(
      'VAULT_KEYS is not valid: give a comma-separated list of <name>:<32 bytes in base64>, each name once and the current key first, ' +
        'e.g. 2026:$(openssl rand -base64 32).',
    );
  }
  return keys ?? [];
}

function parseKeys(texts: readonly string[]): readonly VaultKeySetting[] | undefined {
  const keys = texts.map((text): VaultKeySetting | undefined => {
    const [, id, base64] = KEY.exec(text) ?? [];
    return id === undefined || base64 === undefined ? undefined : { id, key: Buffer.from(base64, 'base64') };
  });
  const sound = keys.filter((key) => key !== undefined && key.key.length === 32) as VaultKeySetting[];
  return sound.length === texts.length && new Set(sound.map(({ id }) => id)).size === texts.length ? sound : undefined;
}

const FILE = 'vault-keys';

/**
 * The vault's keys of a server: those of its settings; in development on the embedded database,
 * without them, one that is made for it and kept beside its data. Elsewhere none.
 */
export function vaultKeysFor(config: Config): readonly VaultKeySetting[] {
  const { vaultKeys, mode, databaseUrl, dataDir } = config;
  if (vaultKeys.length > 0 || mode !== 'development' || databaseUrl !== undefined) return vaultKeys;
  const file = path.join(dataDir, FILE);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    try {
      writeFileSync(file, `made-here:${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      // Another worker was first.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return parseKeys(readFileSync(file, 'utf8').trim().split(/[,\n]/)) ?? [];
}
