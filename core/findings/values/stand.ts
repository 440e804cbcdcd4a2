/** Whether two values can both be right: they agree, they clash, or it is not known. */
export type Stand = 'agree' | 'clash' | 'unknown';
