import { formatInstant, type Instant } from '../../domain/time/instant';
import { LruMap } from '../../memory/lru-map';
import { saveKeyUses } from '../../store/access/api-key.store';
import type { Database } from '../../store/database/database';
import type { Session } from '../../store/database/session';
import type { StoreLog } from '../../store/database/store-log';
import { providerSession } from './create-provider';

/** How long a key whose use was noted is not noted again, in milliseconds. */
const NOTED_FOR_MS = 60_000;
/** How long uses are gathered before they are saved, in milliseconds. */
const GATHERED_FOR_MS = 5_000;
/** The most keys that are remembered; beyond them one may be noted twice a minute. */
const MOST_KEYS = 10_000;

/**
 * When keys were last used, at most once a minute each, saved apart from the requests: those wait
 * for nothing, and a use that cannot be saved is no fault of theirs.
 */
export class KeyUses {
  private readonly noted = new LruMap<string, number>(MOST_KEYS);
  private gathered = new Map<string, Map<string, Instant>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: StoreLog,
  ) {}

  /** Notes that a key was used. */
  note({ providerId, actorId }: Session, at: Instant): void {
    const before = this.noted.get(actorId);
    if (before !== undefined && performance.now() - before < NOTED_FOR_MS) return;
    this.noted.set(actorId, performance.now());
    const ofProvider = this.gathered.get(providerId) ?? new Map<string, Instant>();
    this.gathered.set(providerId, ofProvider.set(actorId, at));
    this.timer ??= setTimeout(() => void this.save(), GATHERED_FOR_MS).unref();
  }

  /** Saves what was noted, with one statement a provider. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { gathered } = this;
    this.gathered = new Map();
    for (const [providerId, ids] of gathered) {
      const uses = [...ids].map(([id, at]) => ({ id, at: formatInstant(at) }));
      const [first] = uses;
      if (first === undefined) continue;
      try {
        await this.database.write(providerSession(providerId, first.id), (tx) => saveKeyUses(tx, uses));
      } catch (error) {
        this.log.warn({ err: error }, 'when keys were last used could not be saved');
      }
    }
  }
}
