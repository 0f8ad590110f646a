import type { RefillingBudgets } from './refilling-budgets';

/** Where processes tell one another; the text of one reaches all others, or is lost. */
export interface Channel {
  tell(text: string): Promise<void>;
  hear(listener: (text: string) => void): void;
  /** The most characters of a text. */
  readonly longest: number;
}

type Taken = readonly [budgets: string, owner: string, points: number];

/** How long points are gathered before others are told, in milliseconds. */
const GATHERED_FOR_MS = 50;

/**
 * Budgets that several processes keep together: each takes from its own and tells the others a
 * moment later what it took. They differ by what is taken in that moment, and agree again after it,
 * overdrawn if need be.
 */
export class BudgetNews {
  private readonly budgets = new Map<string, RefillingBudgets>();
  private gathered = new Map<string, Map<string, number>>();
  private timer: NodeJS.Timeout | undefined;
  private isTelling = false;

  constructor(
    private readonly channel: Channel,
    private readonly gatherForMs = GATHERED_FOR_MS,
  ) {
    channel.hear((text) => this.hear(text));
  }

  /** Shares budgets under a name; returns what is to be called with all that is taken of them. */
  share(name: string, budgets: RefillingBudgets): (owner: string, points: number) => void {
    this.budgets.set(name, budgets);
    return (owner, points) => {
      if (points === 0) return;
      const ofName = this.gathered.get(name) ?? new Map<string, number>();
      this.gathered.set(name, ofName.set(owner, (ofName.get(owner) ?? 0) + points));
      this.tellLater();
    };
  }

  private tellLater(): void {
    if (this.isTelling) return;
    this.timer ??= setTimeout(() => void this.tell(), this.gatherForMs).unref();
  }

  private async tell(): Promise<void> {
    this.timer = undefined;
    this.isTelling = true;
    const taken = [...this.gathered].flatMap(([name, owners]) =>
      [...owners].flatMap(([owner, points]): Taken[] => (points === 0 ? [] : [[name, owner, points]])),
    );
    this.gathered = new Map();
    for (const text of textsOf(taken, this.channel.longest)) await this.channel.tell(text);
    this.isTelling = false;
    if (this.gathered.size > 0) this.tellLater();
  }

  private hear(text: string): void {
    for (const [name, owner, points] of readTaken(text)) this.budgets.get(name)?.take(owner, points);
  }
}

/** As few texts as hold it all. */
function textsOf(taken: readonly Taken[], longest: number): string[] {
  const texts: string[] = [];
  let text = '';
  for (const each of taken) {
    const one = JSON.stringify(each);
    if (text !== '' && text.length + one.length + 3 > longest) {
      texts.push(`[${text}]`);
      text = '';
    }
    text += text === '' ? one : `,${one}`;
  }
  return text === '' ? texts : [...texts, `[${text}]`];
}

/** What another process took; nothing of a text that is none of ours. */
function readTaken(text: string): readonly Taken[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isTaken) : [];
  } catch {
    return [];
  }
}

function isTaken(each: unknown): each is Taken {
  if (!Array.isArray(each)) return false;
  const [name, owner, points] = each as unknown[];
  return typeof name === 'string' && typeof owner === 'string' && Number.isFinite(points);
}
