/**
 * Requests that are wrong below GraphQL: bodies, methods, headers, encodings, connections.
 */
import { deflateSync, gzipSync } from 'node:zlib';
import { JSON_HEADERS, postText, type HostileRequest } from './hostile-request.js';
import type { MakeRequest } from './hostile-queries.js';
import { inheritedNames, makeBytes, makeTokens, mutate } from './hostile-texts.js';

const GOOD_BODY = '{"query":"{ dataset { version } }"}';
const request = (parts: Partial<HostileRequest>): HostileRequest => ({
  kind: '',
  method: 'POST',
  path: '/graphql',
  headers: JSON_HEADERS,
  body: GOOD_BODY,
  ...parts,
});
const raw = (text: string): HostileRequest =>
  request({ raw: Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1') });

/** 50 MB that are 50 kB on the wire. */
const gzipBomb = gzipSync(Buffer.alloc(50_000_000, 32));

export const hostileHttp: Readonly<Record<string, MakeRequest>> = {
  'bytes at random': (choices) => postText('', makeBytes(choices, 400)),

  'a body cut off': (choices, { operations }) => {
    const body = JSON.stringify(choices.oneOf(operations));
    return postText('', body.slice(0, choices.integer(0, body.length)));
  },

  'a body of another shape': (choices) =>
    postText(
      '',
      choices.oneOf([
        '[]',
        '[[]]',
        'null',
        '7',
        '""',
        '"{ dataset { version } }"',
        '{}',
        '{"query":null}',
        '{"query":7}',
        '{"query":["{ dataset { version } }"]}',
        '{"query":{"toString":1}}',
        '{"query":""}',
        '{"query":" "}',
        '{"query":"#"}',
        `[${GOOD_BODY}]`,
        `[${Array.from({ length: 500 }, () => GOOD_BODY).join()}]`,
        '{"query":"{ dataset { version } }","variables":"x"}',
        '{"query":"{ dataset { version } }","variables":[1]}',
        '{"query":"{ dataset { version } }","variables":null}',
        '{"query":"{ a }","query":"{ dataset { version } }"}',
        `\ufeff${GOOD_BODY}`,
        `${GOOD_BODY}${GOOD_BODY}`,
        '['.repeat(50_000),
        `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
        `{"query":"{ dataset { version } }","variables":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
      ]),
    ),

  'keys that objects inherit': (choices) => {
    const name = choices.oneOf(inheritedNames);
    return postText(
      '',
      choices.oneOf([
        `{"${name}":{"query":"{ dataset { version } }"}}`,
        `{"query":"{ dataset { version } }","${name}":{"a":1}}`,
        `{"query":"{ dataset { version } }","variables":{"${name}":{"a":1}}}`,
        `{"query":"{ dataset { version } }","operationName":"${name}"}`,
        `{"query":"{ dataset { version } }","extensions":{"${name}":{"a":1}}}`,
      ]),
    );
  },

  'a content type of another kind': (choices) =>
    request({
      headers: {
        'content-type': choices.oneOf([
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'application/xml',
          'application/json; charset=utf-7',
          'application/json; charset=utf-16',
          'application/json; charset=latin1',
          'application/json;;;',
          'application/graphql-response+json',
          'application',
          ' ',
          'a'.repeat(3_000),
        ]),
        ...(choices.chance(0.3) ? { 'apollo-require-preflight': '1' } : {}),
      },
      body: choices.chance(0.3) ? 'query=%7B+dataset+%7B+version+%7D+%7D' : GOOD_BODY,
    }),

  'no content type': () => request({ headers: {} }),

  'an encoding that lies': (choices) => {
    const encoding = choices.oneOf(['gzip', 'deflate', 'br', 'zstd', 'x', 'gzip, gzip']);
    const bodies = [
      () => makeBytes(choices, 300),
      () => gzipSync(GOOD_BODY),
      () => gzipSync(GOOD_BODY).subarray(0, 20),
      () => deflateSync(GOOD_BODY),
      () => gzipBomb,
      () => Buffer.from(GOOD_BODY),
    ];
    return request({
      headers: { ...JSON_HEADERS, 'content-encoding': encoding },
      body: choices.oneOf(bodies)(),
    });
  },

  'a GET': (choices, { operations }) => {
    const { source, variables } = choices.oneOf(operations);
    const query = choices.chance(0.7) ? source : mutate(choices, source);
    const path = choices.oneOf([
      `/graphql?query=${encodeURIComponent(query.replaceAll(/\p{Surrogate}/gu, ''))}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
      `/graphql?query=%7B%20dataset%20%7B%20version%20%7D%20%7D`,
      '/graphql?query=%zz',
      '/graphql?query[]=a&query[]=b',
      '/graphql?query[__proto__]=a',
      '/graphql?query=mutation%7Ba%7D',
      '/graphql?variables=%7B&query=%7Bdataset%7Bversion%7D%7D',
      '/graphql?extensions=7&query=%7Bdataset%7Bversion%7D%7D',
      `/graphql?${'a=1&'.repeat(1_500)}`,
      '/graphql?',
      '/graphql?documentId=x',
    ]);
    const headers: Record<string, string> = {};
    if (choices.chance(0.7)) headers['apollo-require-preflight'] = '1';
    if (choices.chance(0.3))
      headers['if-none-match'] = choices.oneOf(['*', '"x"', 'W/"', ',,,', '""']);
    return request({ method: 'GET', path: path.slice(0, 12_000), headers, body: undefined });
  },

  'a method of another kind': (choices) => {
    const method = choices.oneOf([
      'PUT',
      'DELETE',
      'PATCH',
      'HEAD',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
    ]);
    return request({ method, body: choices.chance(0.5) ? GOOD_BODY : undefined });
  },

  'a path of another kind': (choices) =>
    request({
      method: choices.oneOf(['GET', 'POST', 'HEAD']),
      path: choices.oneOf([
        '//',
        '/graphql/',
        '/graphql//',
        '/graphql//x',
        '/graphql/%zz',
        '/graphql/../healthz',
        '/GRAPHQL',
        '/graphql;a=b',
        '/%00',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/healthz/x',
        '/readyz?x=1',
        '/metrics',
        '/__proto__',
        '/favicon.ico',
        `/${'a/'.repeat(2_000)}`,
        '/?query={dataset{version}}',
      ]),
      headers: {
        ...JSON_HEADERS,
        ...(choices.chance(0.5) ? { 'if-none-match': '"x"', 'apollo-require-preflight': '1' } : {}),
      },
      body: undefined,
    }),

  'headers of an odd kind': (choices) =>
    request({
      headers: {
        ...JSON_HEADERS,
        ...choices.oneOf<Readonly<Record<string, string>>>([
          { accept: 'text/html' },
          { accept: 'application/xml;q=0.000001, */*;q=x' },
          { accept: 'multipart/mixed; deferSpec=20220824' },
          { accept: 'a/b,'.repeat(2_000) },
          { 'accept-encoding': 'br;q=x, gzip;q=0, identity;q=0' },
          { 'x-forwarded-for': '1.2.3.4, ::ffff:1, x'.repeat(100) },
          { 'x-include-cost': 'true' },
          { 'x-include-cost': '__proto__' },
          { 'x-request-id': '\u00e9<script>' },
          { origin: 'null' },
          { expect: '100-continue' },
          { expect: 'something-else' },
          { 'x-http-method-override': 'DELETE' },
          { cookie: 'a=b; '.repeat(1_000) },
          { upgrade: 'websocket', connection: 'upgrade' },
          { 'content-length': '5' },
        ]),
      },
    }),

  'headers too large': (choices) =>
    raw(
      `POST /graphql HTTP/1.1\nHost: x\nX-Long: ${'a'.repeat(choices.integer(14_000, 60_000))}\nContent-Length: 0\n\n`,
    ),

  'HTTP that is none': (choices) =>
    choices.oneOf([
      () => raw(makeTokens(choices, 60)),
      () => request({ raw: makeBytes(choices, 300) }),
      () => raw('GET /graphql\n\n'),
      () => raw('POST /graphql HTTP/9.9\nHost: x\n\n'),
      () => raw('POST /graphql HTTP/1.1\n\n'),
      () => raw('POST /graphql HTTP/1.1\nHost: x\nContent-Length: -5\n\nabc'),
      () =>
        raw(
          'POST /graphql HTTP/1.1\nHost: x\nContent-Length: 3\nTransfer-Encoding: chunked\n\n0\n\n',
        ),
      () =>
        raw(
          `POST /graphql HTTP/1.1\nHost: x\nContent-Type: application/json\nTransfer-Encoding: chunked\n\nzz\n${GOOD_BODY}\n0\n\n`,
        ),
      () =>
        raw(
          'POST /graphql HTTP/1.1\nHost: x\nContent-Type: application/json\nTransfer-Encoding: chunked\n\nffffffffffffffff\nabc',
        ),
      () => raw('GET /healthz HTTP/1.1\nHost: x\nX-\u0000: a\n\n'),
      () => raw('GET /healthz HTTP/1.1\nHost: x\n folded: a\n\n'),
      () => raw('PRI * HTTP/2.0\n\nSM\n\n'),
      () => raw('CONNECT example.org:443 HTTP/1.1\nHost: x\n\n'),
      () =>
        raw(
          `GET /healthz HTTP/1.1\nHost: x\nUpgrade: h2c\nConnection: Upgrade\n\n${'\n'.repeat(50)}`,
        ),
      () => raw('GET /healthz HTTP/1.1\nHost: x\nConnection: close\n\n'.repeat(20)),
    ])(),

  'a client that hangs up': (choices, { operations }) => {
    const body = JSON.stringify(choices.oneOf(operations));
    return request({ body, hangsUpAfterBytes: choices.integer(0, body.length + 1) });
  },

  'a body too large': (choices) =>
    postText(
      '',
      JSON.stringify({
        query: `{ dataset { version } } #${'x'.repeat(choices.integer(262_000, 600_000))}`,
      }),
    ),
};
