import { ask } from './writes';

interface Page {
  readonly billingFeed: {
    readonly nodes: readonly { readonly sequence: number; readonly adjustment: { readonly id: string } | null }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

/** A partner's ERP that follows its feed while servers and databases fail, and keeps its cursor. */
export class FeedReader {
  private after: string | null = null;
  private last = 0;
  private readonly seen = new Map<string, number>();
  /** Places of the feed that came twice, or were left out. */
  readonly gaps: string[] = [];
  /** How often it asked, and how often it was answered. */
  readonly pulls = { asked: 0, answered: 0 };

  constructor(private readonly bearer: string) {}

  /** Asks for the next page; a page that does not come is asked for again the next time. */
  async pull(url: string): Promise<'MORE' | 'END' | 'NO_ANSWER'> {
    this.pulls.asked += 1;
    const text = `query ($after: String) { billingFeed(first: 20, after: $after) {
      nodes { sequence adjustment { id } } pageInfo { endCursor } } }`;
    const told = await ask(url, this.bearer, text, { after: this.after });
    if ('lost' in told || told.body.errors !== undefined) return 'NO_ANSWER';
    this.pulls.answered += 1;
    const { nodes, pageInfo } = (told.body.data as unknown as Page).billingFeed;
    for (const { sequence, adjustment } of nodes) {
      if (sequence !== this.last + 1) this.gaps.push(`after ${this.last} came ${sequence}`);
      this.last = sequence;
      if (adjustment !== null) this.seen.set(adjustment.id, (this.seen.get(adjustment.id) ?? 0) + 1);
    }
    this.after = pageInfo.endCursor ?? this.after;
    return nodes.length === 0 ? 'END' : 'MORE';
  }

  /** Reads to the end. */
  async finish(url: string): Promise<void> {
    for (let said = await this.pull(url); said !== 'END'; said = await this.pull(url))
      if (said === 'NO_ANSWER') throw new Error('the feed cannot be read to its end');
  }

  /** Which of these adjustments it was not given exactly once. */
  notOnce(ids: readonly string[]): string[] {
    return ids.filter((id) => this.seen.get(id) !== 1);
  }
}
