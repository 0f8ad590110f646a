import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { codedError } from '../../graphql/errors';

/**
 * How long keys are taken as they are, in milliseconds; a key that is not among them is asked for
 * sooner.
 */
const FRESH_MS = 10 * 60_000;
/** How long keys are still used while the issuer cannot be reached, in milliseconds. */
const USABLE_MS = 24 * 3_600_000;
/** The least time between two questions to the issuer, whatever tokens come, in milliseconds. */
const COOLDOWN_MS = 10_000;
/** The same while there are no keys at all: nobody can be let in meanwhile. */
const RETRY_MS = 5_000;

/** Where keys come from, and the stopwatch (in milliseconds) by which they age. */
export interface KeySource {
  fetchKeys(): Promise<JSONWebKeySet>;
  /** Told that keys could not be fetched, and why. */
  failed(error: unknown): void;
  elapsedMs?(): number;
}

/**
 * The keys of an issuer. They are fetched when the first token comes and when they have aged, at
 * most once in 10 seconds however many tokens name a key that there is not, and used on for a day
 * while the issuer cannot be reached.
 */
export class IssuerKeys {
  private find: JWTVerifyGetKey | undefined;
  private fetchedAt = -Infinity;
  private askedAt = -Infinity;
  private asking: Promise<void> | undefined;

  constructor(private readonly source: KeySource) {}

  /**
   * The key that a token's header names; throws when the issuer has no such key, and UNAVAILABLE
   * when there are no keys at all.
   */
  readonly keyFor: JWTVerifyGetKey = async (header, token) => {
    const age = this.elapsed() - this.fetchedAt;
    if (age > FRESH_MS) await this.refresh();
    const before = this.usable();
    try {
      return await before(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !(await this.refresh())) throw error;
      return this.usable()(header, token);
    }
  };

  /** Fetches the keys unless they were just asked for; whether there are others now. */
  private async refresh(): Promise<boolean> {
    const before = this.find;
    const pause = before === undefined ? RETRY_MS : COOLDOWN_MS;
    if (this.asking === undefined && this.elapsed() - this.askedAt < pause) return false;
    this.asking ??= this.ask();
    await this.asking;
    return this.find !== before;
  }

  private async ask(): Promise<void> {
    this.askedAt = this.elapsed();
    try {
      this.find = createLocalJWKSet(await this.source.fetchKeys());
      this.fetchedAt = this.elapsed();
    } catch (error) {
      this.source.failed(error);
    } finally {
      this.asking = undefined;
    }
  }

  private usable(): JWTVerifyGetKey {
    if (this.find !== undefined && this.elapsed() - this.fetchedAt <= USABLE_MS) return this.find;
    const say = 'The issuer of tokens cannot be reached, so no token can be checked. Try again in a few seconds.';
    throw codedError('UNAVAILABLE', say, { retryAfterSeconds: RETRY_MS / 1000 });
  }

  private elapsed(): number {
    return this.source.elapsedMs?.() ?? performance.now();
  }
}
