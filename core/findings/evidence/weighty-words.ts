import { remembering } from '../../text/remembering.ts';

/** Beginnings of the words for what an editor would not leave out: harm, deeds, law, blame, kin, belief, loss, choice. */
const beginnings =
  'kill dead die died dies dying death fatal murder wound injur hurt casualt victim surviv missing escap fled flee hostage ransom ' +
  'kidnap fire fired firing shot shoot weapon gun rifle knife bomb explo attack assault rape abuse suicid ' +
  'critic accus blam deny denie denial apolog condemn charg convict guilt arrest detain parol jail prison sentenc plea ' +
  'plead trial verdict bail court judge motiv cause mental psychiatr drug alcohol drunk gang faith relig muslim jew christian racis ' +
  'terror wife husband widow son sons daughter child married father mother pregnan girlfriend boyfriend neighbo family families witness ' +
  'rescu evacu refugee resign quit replac dismiss suspend sanction compens job jobs warn alarm damag destroy loss losses lost cost ' +
  'million billion percent elect vote poll boycott protest strik crash collid collision flood outbreak disease hospital permit licen ' +
  'illegal legal law laws lawyer lawsuit sue sued investig inquiry corrupt fraud brib stole stolen theft robb threat invad invasion ' +
  'occup sovereign refus reject oppos object demand fail delay cancel ban banned clos shut surrend custod previous record histor ' +
  'argument argue alterc quarrel confront disput feud reward search reserv fault leak toxic poison pollut outage cut repair ' +
  'insur debt bankrupt tax price award medal veteran hero safety unsafe negligen';

/** Shorter ones begin too many other words, and stand for themselves alone. */
const fewestLetters = 4;

const pattern = new RegExp(
  `^(?:${beginnings
    .split(' ')
    .map((word) => (word.length < fewestLetters ? `${word}$` : word))
    .join('|')})`,
  'u',
);

export const isWeighty = remembering((folded) => pattern.test(folded));
