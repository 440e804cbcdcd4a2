/** A review with as many findings of surer kinds shows an editor no more of those that only may be worth a look. */
export const enoughInAll = 50;
