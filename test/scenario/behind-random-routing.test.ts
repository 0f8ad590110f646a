import { SERVERS_VARIABLE } from '../support/test-api';

/**
 * Stories told to two servers on one database, each request to one of them: the same answers as
 * from one, or the stories would not go on.
 */
const STORIES = ['./first-story.test', './feed.test', './story-corrections.test', './known-then.test'];

process.env[SERVERS_VARIABLE] = '2';
afterAll(() => delete process.env[SERVERS_VARIABLE]);

describe.each(STORIES)('behind a router that chooses a server for each request: %s', (story) => {
  jest.requireActual(story);
});
