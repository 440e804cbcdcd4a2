/** What a similarity is called on the screen, as it stands after "because of". */
export function featureInWords(feature: string): string {
  return names.get(feature) ?? feature;
}

const names: ReadonlyMap<string, string> = new Map([
  ['shared words', 'words in common'],
  ['shared numbers', 'numbers in common'],
  ['one inside the other', 'one says nearly all that the other says'],
  ['hardly elsewhere', 'words in common that both accounts hardly use elsewhere'],
  ['neighbours match', 'what stands beside them matches too'],
  ['same company', 'both are like the same other passages'],
  ['third account', 'a third account has a passage like both'],
  ['same utterance', 'both quote the same words of one speaker'],
  ['other names', 'different names'],
  ['other quotations', 'different quotations'],
  ['other speakers', 'different people speak'],
  ['other event', 'their articles seem to tell of different events'],
]);
