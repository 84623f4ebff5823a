/** The engine's own code, which it prints at the head of each message. */
export function engineCode(error: unknown): string | undefined {
  return error instanceof Error ? /GRAFEO-[A-Z]\d{3}/.exec(error.message)?.[0] : undefined;
}
