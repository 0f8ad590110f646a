import { isIP } from 'node:net';

/** Names and values as a process receives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads settings one by one and keeps a sentence for each bad value; a setting left empty counts as
 * not set.
 */
export class ConfigProblems {
  private readonly found: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** The sentences kept so far. */
  get problems(): readonly string[] {
    return this.found;
  }

  /** Keeps a sentence. */
  refuse(sentence: string): void {
    this.found.push(sentence);
  }

  /** The value without spaces around it. */
  text(name: string): string | undefined {
    const value = this.environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** One of some words. */
  choice<const T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) this.refuse(`${name} is ${JSON.stringify(value)}: use one of ${choices.join(', ')}.`);
    return chosen ?? otherwise;
  }

  /** A whole number within bounds, both included. */
  integer(name: string, min: number, max: number, otherwise: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max) return number;
    this.refuse(`${name} is ${JSON.stringify(value)}: use a whole number from ${min} to ${max}.`);
    return otherwise;
  }

  /** An address to listen on: an IP address or a host name, without port. */
  host(name: string, otherwise: string): string {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const isName = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i.test(value) && !/^[\d.]+$/.test(value);
    if (isIP(value) !== 0 || isName) return value;
    this.refuse(`${name} is ${JSON.stringify(value)}: use an address like 127.0.0.1 or 0.0.0.0, without port.`);
    return otherwise;
  }

  /** The address of a service. */
  address(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return value;
    this.refuse(`${name} is ${JSON.stringify(value)}: write an address like http://127.0.0.1:4318.`);
    return undefined;
  }

  /** Origins of web pages, separated by commas: scheme, host and port, nothing behind. */
  origins(name: string): readonly string[] {
    const values = (this.text(name) ?? '').split(',').flatMap((value) => value.trim() || []);
    for (const value of values) {
      if (URL.canParse(value) && new URL(value).origin === value) continue;
      this.refuse(
        `${name} holds ${JSON.stringify(value)}: write origins like https://portal.example, separated by commas.`,
      );
    }
    return values;
  }

  /**
   * A PostgreSQL URL that names a database. The message leaves the value out: it may hold a
   * password.
   */
  databaseUrl(name: string): string | undefined {
    const value = this.text(name);
    const fault = value === undefined ? undefined : faultOfDatabaseUrl(value);
    if (fault === undefined) return value;
    this.refuse(`${name} ${fault}: write it like postgres://user:password@host:5432/database.`);
    return undefined;
  }

  /** PostgreSQL URLs, separated by commas, each of another server; a comma in one is `%2C`. */
  databaseUrls(name: string): readonly string[] {
    const values = (this.text(name) ?? '').split(',').flatMap((value) => value.trim() || []);
    values.forEach((value, place) => {
      const fault = faultOfDatabaseUrl(value);
      if (fault === undefined) return;
      this.refuse(
        `${name} has an address, number ${place + 1}, that ${fault}: write postgres://user:password@host:5432/database, separated by commas.`,
      );
    });
    const isSound = values.every((value) => faultOfDatabaseUrl(value) === undefined);
    if (isSound && new Set(values.map((value) => new URL(value).host)).size < values.length) {
      this.refuse(`${name} names a server twice: name each replica once.`);
    }
    return isSound ? values : [];
  }
}

/** What is wrong with the URL of a database; undefined when nothing is. */
function faultOfDatabaseUrl(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'postgres:' && url?.protocol !== 'postgresql:') return 'is not a PostgreSQL address';
  return url.pathname.length > 1 ? undefined : 'names no database';
}
