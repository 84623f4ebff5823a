/** The actor and all that it is part of or speaks for: offices nest 4 deep at most. */
export const UPWARD = '-[:PART_OF|SPEAKS_FOR*0..5]->';
