import path from 'node:path';
import { StartFailure } from '../store/database/start-failure';
import { restoreBackup } from '../store/embedded/restore';
import { WrongArguments } from './options';
import { beProgram, type PlainCommand } from './program';

/** To the microsecond, as the database writes them down. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * `npm run restore`: puts a backup into an empty data folder, as of its end, or as of an instant
 * that the archive of the log reaches.
 */
export const restoreCommand: PlainCommand<'from' | 'archive' | 'until'> = {
  usage: {
    example: 'DATA_DIR=/srv/restored npm run restore -- --from /srv/backups/2026-03-02',
    options: {
      from: { what: 'the folder that npm run backup made', required: true },
      archive: { what: 'the folder of ARCHIVE_DIR, to go on from the backup', required: false },
      until: {
        what: 'the instant to go on to, like 2026-03-02T09:00:00Z; else the end of the archive',
        required: false,
      },
    },
  },
  check: ({ archive, until }) => {
    if (until === undefined) return;
    const problems = [
      ...(archive === undefined ? ['--until needs --archive: a backup alone holds one instant.'] : []),
      ...(INSTANT.test(until) && !Number.isNaN(Date.parse(until))
        ? []
        : [`--until is ${JSON.stringify(until)}: write an instant with its offset, like 2026-03-02T09:00:00Z.`]),
    ];
    if (problems.length > 0) throw new WrongArguments(problems);
  },
  runPlain: async ({ options, config, projectRoot, tell }) => {
    if (config.databaseUrl !== undefined) {
      throw new StartFailure(
        'DATABASE_URL is set: this restores the embedded database only.',
        'Use pg_restore, as api/docs/operating.md says.',
      );
    }
    const archive =
      options.archive === undefined ? undefined : { folder: path.resolve(options.archive), until: options.until };
    const { folder, manifest } = await restoreBackup({
      from: path.resolve(options.from ?? ''),
      dataDir: config.dataDir,
      projectRoot,
      announce: tell,
      archive,
    });
    const asOf = archive === undefined ? manifest.endedAt : (archive.until ?? 'the end of the archive');
    return [`Restored  ${folder}`, `As of     ${asOf}`, '', 'Check it with `npm run verify`, then start the server.'];
  },
};

if (require.main === module) void beProgram(restoreCommand);
