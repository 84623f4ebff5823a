/** What an answer or a file warns of: nothing failed, but something is not as it was probably meant. */

/** The closed list of codes; `docs/errors.md` documents each. */
export type WarningCode = 'FILTER_MATCHES_NOTHING';
