/** One hostile request of any kind; the kinds are equally likely, with a few exceptions. */
import type { Choices } from '../generate-operations/choices.js';
import { hostileHttp } from './hostile-http.js';
import { hostileQueries, type Material } from './hostile-queries.js';
import type { HostileRequest } from './hostile-request.js';

const makers = Object.entries({ ...hostileQueries, ...hostileHttp });

/** Kinds that cost client or server more time than they are worth. */
const seldom: Readonly<Record<string, number>> = {
  'a body too large': 0.2,
  'an encoding that lies': 0.4,
  'introspection that multiplies': 0.2,
  'pages that multiply': 0.3,
};

export function generateHostileRequest(choices: Choices, material: Material): HostileRequest {
  for (;;) {
    const [kind, make] = choices.oneOf(makers);
    if (choices.chance(seldom[kind] ?? 1)) return { ...make(choices, material), kind };
  }
}
