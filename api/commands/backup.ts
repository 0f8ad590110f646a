import { existsSync } from 'node:fs';
import path from 'node:path';
import { backUp } from '../store/embedded/back-up';
import type { BackupManifest } from '../store/embedded/backup-manifest';
import { prepareDataFolder } from '../store/embedded/data-folder';
import { startEmbedded } from '../store/embedded/embedded';
import { findRunning } from '../store/embedded/running';
import { StartFailure } from '../store/database/start-failure';
import { beProgram, type PlainCommand, type PlainSetting } from './program';

/**
 * `npm run backup`: backs up the embedded database into a new folder, while its server goes on
 * working or not.
 */
export const backupCommand: PlainCommand<'to'> = {
  usage: {
    example: 'npm run backup -- --to /srv/backups/2026-03-02',
    options: { to: { what: 'a new folder for the backup', required: true } },
  },
  runPlain: async (setting) => {
    const to = path.resolve(setting.options.to ?? '');
    refuseOther(setting, to);
    const running = findRunning(setting.config.dataDir, setting.projectRoot);
    const manifest = running === undefined ? await backUpStopped(setting, to) : await backUp(running, to);
    const megabytes = Math.ceil(manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000);
    return [
      `Backup    ${to}`,
      `Holds     the database as of ${manifest.endedAt} (${manifest.files.length} files, ${megabytes} MB)`,
      `Log       ${manifest.startLsn} to ${manifest.stopLsn}`,
      '',
      'It holds all data and the password of the database: keep it where nobody else reads it.',
    ];
  },
};

/** Over SQL its files are out of reach, and PostgreSQL has tools that are made for that. */
function refuseOther({ config }: PlainSetting<string>, to: string): void {
  if (config.databaseUrl === undefined) return;
  const { hostname, port, pathname } = new URL(config.databaseUrl);
  const at = `${hostname}:${port === '' ? '5432' : port}`;
  throw new StartFailure(
    'DATABASE_URL is set: this backs up the embedded database only.',
    [
      'Use the tools of your PostgreSQL, with a role of their own (api/docs/operating.md says how to make it):',
      `  pg_dump --format=custom --file=${to} postgres://astreinte_backup@${at}${pathname}`,
      `  pg_basebackup --pgdata=${to} --checkpoint=fast --dbname=postgres://<a role with REPLICATION>@${at}`,
    ].join('\n'),
  );
}

async function backUpStopped({ config, projectRoot, tell }: PlainSetting<string>, to: string): Promise<BackupManifest> {
  if (!existsSync(prepareDataFolder(config.dataDir, projectRoot, tell).cluster)) {
    throw new StartFailure(`There is no embedded database in ${config.dataDir}.`, 'Give its folder with DATA_DIR.');
  }
  const embedded = await startEmbedded({ dataDir: config.dataDir, projectRoot, announce: tell });
  try {
    const running = findRunning(config.dataDir, projectRoot);
    if (running === undefined) throw new Error('the embedded database that was just started is not there');
    return await backUp(running, to);
  } finally {
    await embedded.stop();
  }
}

if (require.main === module) void beProgram(backupCommand);
