/** The engine's version, in every analysis and report. Raised when the same accounts may give another result. */
export const engineVersion = '0.15.0';
