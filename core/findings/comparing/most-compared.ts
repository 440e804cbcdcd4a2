/** Of one thing, no more than these are compared in pairs: ten thousand of a kind must not stop the desk. */
export const mostCompared = 600;
