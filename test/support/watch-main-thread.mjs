/**
 * Preloaded into a server: measures how long its main thread works without a break, in time of the
 * processor, and how much its heap holds. What it measured is told to whoever asks on WATCH_PORT, and
 * begins anew.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setInterval } from 'node:timers';

/** On a busy machine the clock would count what others do. Linux only. */
function readCpuMs() {
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}

let last = readCpuMs();
let holdMs = 0;
let heapBytes = 0;

function look() {
  const now = readCpuMs();
  holdMs = Math.max(holdMs, now - last);
  last = now;
}

setInterval(look, 1).unref();
setInterval(() => {
  heapBytes = Math.max(heapBytes, process.memoryUsage().heapUsed);
}, 20).unref();

createServer((_request, response) => {
  look();
  response.end(JSON.stringify({ holdMs, heapBytes }));
  holdMs = 0;
  heapBytes = 0;
})
  .listen(Number(process.env.WATCH_PORT), '127.0.0.1')
  .unref();
