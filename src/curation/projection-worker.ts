/**
 * The thread of the projection: answers calls one at a time.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { toSentError } from './projection-error.js';
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
    reply = { id, error: toSentError(error) };
  }
  port.postMessage(reply);
});
