/** The format of a proposed change set, which the dashboard writes and the desk reads. */
export const FORMAT = 'demarche-change-set/1';
