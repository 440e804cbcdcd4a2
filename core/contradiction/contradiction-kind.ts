/** What a difference between two wordings is a difference of. */
export type ContradictionKind =
  | 'number'
  | 'time'
  | 'name'
  | 'negation'
  | 'quantity'
  | 'certainty'
  | 'opposite'
  | 'other of a kind'
  | 'wording'
  | 'synonym'
  | 'same word'
  | 'added'
  | 'left out'
  | 'order'
  | 'connective';
