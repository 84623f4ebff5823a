/** A client that keeps cookies by origin and path and follows redirects only when it is told to. */

interface KeptCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

export class CookieClient {
  readonly #cookies = new Map<string, KeptCookie[]>();

  async send(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const target = new URL(url);
    const headers = new Headers(init.headers);
    const kept = (this.#cookies.get(target.origin) ?? []).filter(({ path }) =>
      target.pathname.startsWith(path),
    );
    if (kept.length > 0) {
      headers.set('cookie', kept.map(({ name, value }) => `${name}=${value}`).join('; '));
    }
    const response = await fetch(target, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(target.origin, line);
    return response;
  }

  postJson(url: string, body: unknown): Promise<Response> {
    return this.send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  #keep(origin: string, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals);
    const value = pair.slice(equals + 1);
    const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/';
    const isGone =
      value === '' ||
      attributes.some((each) => /^expires=/i.test(each) && Date.parse(each.slice(8)) < Date.now());
    const others = (this.#cookies.get(origin) ?? []).filter(
      (each) => each.name !== name || each.path !== path,
    );
    this.#cookies.set(origin, isGone ? others : [...others, { name, value, path }]);
  }
}
