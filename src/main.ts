/**
 * The entry: handles signals before anything else is loaded, which takes most of a second. Until a
 * handler is there, a signal ends the process by itself, or does nothing in process 1 of a container.
 * So this file must not import the rest statically.
 */
import { StopRequest } from './stop-request.js';

const stop = new StopRequest();
const { run } = await import('./serve.js');
await run(process.argv.slice(2), stop);
