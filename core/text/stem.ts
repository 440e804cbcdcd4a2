import { stemmer } from 'stemmer';
import { remembering } from './remembering.ts';

/** Porter's stem: `talks` = `talk`, `working` = `work`. */
export const stemOf = remembering(stemmer);
