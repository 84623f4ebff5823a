/** Warnings in answers and files: nothing failed, but the result is probably not what was meant. */

/** The closed list of codes; `docs/errors.md` documents each. */
export type WarningCode = 'FILTER_MATCHES_NOTHING';
