/**
 * The thread of the projection: answers calls one at a time.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { DemarcheError } from '../domain/errors.js';
import { Projection, type ProjectionInput } from './projection.js';
import { answer, type Call, type Reply } from './projection-thread.js';

const port = parentPort;
if (port === null) throw new Error('projection-worker.js must be started as a worker.');

let projection: Projection | undefined;

port.on('message', (call: Call) => {
  const { id } = call;
  let reply: Reply;
  try {
    // `openProjection` passes the input as workerData.
    projection ??= new Projection(workerData as ProjectionInput);
    reply = { id, value: answer(projection, call) };
  } catch (error) {
    const isOurs = error instanceof DemarcheError;
    const problem = error instanceof Error ? (isOurs ? error.message : error.stack) : undefined;
    reply = { id, problem: problem ?? String(error), isOurs };
  }
  port.postMessage(reply);
});
