/**
 * The entry point. It handles signals before loading the rest, which takes most of a second: without a
 * handler, a signal kills the process, or does nothing to process 1 of a container. So this file must
 * not import the rest statically.
 */
import { StopRequest } from './stop-request.js';

const stop = new StopRequest();
const { run } = await import('./serve.js');
await run(process.argv.slice(2), stop);
