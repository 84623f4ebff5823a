/** The actor and everything that it is part of or speaks for: offices nest at most 4 deep. */
export const UPWARD = '-[:PART_OF|SPEAKS_FOR*0..5]->';
