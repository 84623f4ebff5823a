/** Sends hostile requests unchanged, over connections that stay open where the server allows it. */
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import type { HostileRequest } from './hostile-request.js';

export type Outcome =
  | {
      readonly result: 'ANSWER';
      readonly status: number;
      readonly type: string;
      readonly text: string;
      readonly elapsedMs: number;
    }
  /** The connection ended without an answer. */
  | { readonly result: 'NO_ANSWER'; readonly reason: string; readonly elapsedMs: number }
  /** The client disconnected, as the request says. */
  | { readonly result: 'HUNG_UP'; readonly elapsedMs: number };

export class HostileClient {
  readonly #agent: Agent;
  readonly #port: number;
  readonly #giveUpAfterMs: number;

  constructor(url: string, connections: number, giveUpAfterMs: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.#port = Number(new URL(url).port);
    this.#giveUpAfterMs = giveUpAfterMs;
  }

  async send(hostile: HostileRequest): Promise<Outcome> {
    const startedAt = performance.now();
    const outcome = await (hostile.raw === undefined
      ? this.#sendOverHttp(hostile)
      : this.#sendBytes(hostile.raw));
    return { ...outcome, elapsedMs: performance.now() - startedAt };
  }

  close(): void {
    this.#agent.destroy();
  }

  #sendOverHttp({
    method,
    path,
    headers,
    body,
    hangsUpAfterBytes,
  }: HostileRequest): Promise<Outcome> {
    return new Promise((resolve) => {
      const elapsedMs = 0;
      const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(body as string);
      const hangsUp = hangsUpAfterBytes !== undefined;
      const request = httpRequest(
        {
          host: '127.0.0.1',
          port: this.#port,
          method,
          path,
          headers: { 'content-length': String(bytes.length), ...headers },
          // A deliberately broken connection must not return to the pool.
          agent: hangsUp || 'content-length' in headers ? false : this.#agent,
          timeout: this.#giveUpAfterMs,
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', (error) =>
            resolve({ result: 'NO_ANSWER', reason: error.message, elapsedMs }),
          );
          response.on('end', () =>
            resolve({
              result: 'ANSWER',
              status: response.statusCode ?? 0,
              type: response.headers['content-type'] ?? '',
              text: Buffer.concat(chunks).toString('utf8'),
              elapsedMs,
            }),
          );
        },
      );
      request.on('timeout', () => request.destroy(new Error('timed out')));
      request.on('error', (error: NodeJS.ErrnoException) =>
        resolve(
          hangsUp
            ? { result: 'HUNG_UP', elapsedMs }
            : { result: 'NO_ANSWER', reason: error.code ?? error.message, elapsedMs },
        ),
      );
      if (hangsUp) {
        request.write(bytes.subarray(0, hangsUpAfterBytes), () => request.destroy());
        request.on('close', () => resolve({ result: 'HUNG_UP', elapsedMs }));
      } else {
        request.end(bytes);
      }
    });
  }

  #sendBytes(bytes: Buffer): Promise<Outcome> {
    return new Promise((resolve) => {
      const elapsedMs = 0;
      let text = '';
      const socket = connect(this.#port, '127.0.0.1', () => socket.write(bytes));
      const finish = (reason: string): void => {
        socket.destroy();
        const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
        const [head = '', ...body] = text.split('\r\n\r\n');
        const [, type = ''] = /content-type: (\S+)/i.exec(head) ?? [];
        resolve(
          status === undefined
            ? { result: 'NO_ANSWER', reason, elapsedMs }
            : { result: 'ANSWER', status: Number(status), type, text: body.join(), elapsedMs },
        );
      };
      // An incomplete request is never answered, so the test does not wait for an answer.
      socket.setTimeout(300, () => finish('quiet'));
      socket.on('data', (chunk) => (text += chunk.toString('utf8')));
      socket.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
      socket.on('close', () => finish('closed'));
    });
  }
}
