/** Kinds of events that may be told as one another: as a shooting, as a killing, as a death, as a fire. */
export const harm: ReadonlySet<string> = new Set(['attack', 'accident', 'death', 'disaster']);
