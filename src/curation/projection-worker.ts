/**
 * The thread of the projection: answers one call after the other.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { DemarcheError } from '../domain/errors.js';
import { Projection, type ProjectionInput } from './projection.js';
import { answer, type Call, type Reply } from './projection-thread.js';

const port = parentPort;
if (port === null) throw new Error('projection-worker.js is started as a worker.');

let projection: Projection | undefined;

port.on('message', (call: Call) => {
  const { id } = call;
  let reply: Reply;
  try {
    // What `openProjection` started it with.
    projection ??= new Projection(workerData as ProjectionInput);
    reply = { id, value: answer(projection, call) };
  } catch (error) {
    const isOurs = error instanceof DemarcheError;
    const problem = error instanceof Error ? (isOurs ? error.message : error.stack) : undefined;
    reply = { id, problem: problem ?? String(error), isOurs };
  }
  port.postMessage(reply);
});
