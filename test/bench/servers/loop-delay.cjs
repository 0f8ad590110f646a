/**
 * Loaded into our server by the bench, before all else: tells it how long the event loop of the
 * server stood still at the longest. Each message asks for what was since the one before.
 */
'use strict';

const { monitorEventLoopDelay } = require('node:perf_hooks');

const histogram = monitorEventLoopDelay({ resolution: 1 });
histogram.enable();
process.on('message', () => {
  const told = { longestMs: histogram.max / 1e6, p99Ms: histogram.percentile(99) / 1e6 };
  histogram.reset();
  process.send(told);
});
process.channel.unref();
