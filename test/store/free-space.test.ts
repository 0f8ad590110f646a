import { findFreeSpace, judgeSpace, watchFreeSpace, type SpaceFound } from '../../api/store/embedded/free-space';

const LIMITS = { lowMb: 1000, criticalMb: 250 };

test.each([
  [1000, 'enough'],
  [999, 'low'],
  [250, 'low'],
  [249, 'critical'],
  [0, 'critical'],
] as const)('%s MB free is %s', (freeMb, level) => {
  const found = judgeSpace('/data', freeMb, LIMITS);
  expect(found.level).toBe(level);
  expect(found.sentence).toContain(`${freeMb} MB are left on the disk of the embedded database in /data`);
});

test('reads the disk of a folder; a folder that is not there is told, not thrown', async () => {
  const found = await findFreeSpace(__dirname, { lowMb: 0, criticalMb: 0 });
  expect(found.level).toBe('enough');
  expect(found.freeMb).toBeGreaterThanOrEqual(0);
  expect(await findFreeSpace('/nowhere/at/all', LIMITS)).toMatchObject({ level: 'unknown', freeMb: undefined });
});

test('tells at the start and at each look while it is scarce, and once that it is enough again', async () => {
  const free = [300, 200, 5000, 5000, 5000];
  const told: SpaceFound['level'][] = [];
  let looked = 0;
  let seen: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (seen = resolve));
  const look = (): Promise<SpaceFound> => {
    const freeMb = free[looked] ?? 5000;
    looked += 1;
    if (looked > free.length) seen();
    return Promise.resolve(judgeSpace('/data', freeMb, LIMITS));
  };
  const end = await watchFreeSpace(look, ({ level }) => told.push(level), 1);
  await done;
  end();
  expect(told).toEqual(['low', 'critical', 'enough']);
});
