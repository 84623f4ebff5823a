/** The engine's own error code, which begins each of its messages. */
export function engineCode(error: unknown): string | undefined {
  return error instanceof Error ? /GRAFEO-[A-Z]\d{3}/.exec(error.message)?.[0] : undefined;
}
