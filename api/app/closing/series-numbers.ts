import type { LocalDate } from '../../domain/time/instant';
import { yearOf } from '../../domain/time/local-date';
import { keepSeries, lockSeries, type InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import type { Unit } from '../command/unit';
import type { TakeNumber } from '../invoicing/number-documents';

interface Series {
  readonly isNew: boolean;
  readonly year: number;
  lastNumber: number;
  lastIssuedOn: string;
}

/**
 * The numbers of documents of one year, taken in memory under the locks of their series and kept
 * once: a contract that is refused gives back those that it took.
 */
export class SeriesNumbers {
  private readonly changed = new Set<string>();

  private constructor(
    private readonly unit: Unit,
    private readonly series: Map<string, Series>,
  ) {}

  /** Locks the series of a provider, for documents of a day, until the unit ends. */
  static async lock(unit: Unit, setting: InvoicingSettingRecord, on: LocalDate): Promise<SeriesNumbers> {
    const year = yearOf(on);
    const names = [setting.invoiceSeries, setting.creditSeries];
    const found = new Map((await lockSeries(unit.tx, names, year)).map((each) => [each.series, each]));
    const series = names.map((name): [string, Series] => {
      const { lastNumber, lastIssuedOn } = found.get(name) ?? { lastNumber: 0, lastIssuedOn: on };
      return [name, { isNew: !found.has(name), year, lastNumber, lastIssuedOn }];
    });
    return new SeriesNumbers(unit, new Map(series));
  }

  /** The date that a document of a day bears: never before that of the number before. */
  dateOf(series: string, on: LocalDate): LocalDate {
    const { lastIssuedOn } = this.of(series);
    return lastIssuedOn > on ? (lastIssuedOn as LocalDate) : on;
  }

  /** The dates that documents of a day may bear, of whichever series. */
  datesOf(on: LocalDate): readonly LocalDate[] {
    return [...new Set([...this.series.keys()].map((name) => this.dateOf(name, on)))];
  }

  /** Takes the next number of a series. */
  readonly take: TakeNumber = (name, on) => {
    const own = this.of(name);
    own.lastIssuedOn = this.dateOf(name, on);
    own.lastNumber += 1;
    this.changed.add(name);
    return Promise.resolve({ number: own.lastNumber, issuedOn: own.lastIssuedOn });
  };

  /** Gives back what is taken from now on when the returned function is called. */
  mark(): () => void {
    const before = [...this.series].map(([name, own]) => [name, { ...own }] as const);
    return () => before.forEach(([name, own]) => void this.series.set(name, own));
  }

  /** Keeps the last numbers. */
  keep(): void {
    const { tx, session } = this.unit;
    for (const [name, { isNew, year, lastNumber, lastIssuedOn }] of this.series) {
      const kept = { series: name, year, lastNumber, lastIssuedOn };
      if (this.changed.has(name) && lastNumber > 0) keepSeries(tx, session.providerId, kept, isNew);
    }
  }

  private of(name: string): Series {
    const own = this.series.get(name);
    if (own === undefined) throw new Error(`a number of an unknown series: ${name}`);
    return own;
  }
}
