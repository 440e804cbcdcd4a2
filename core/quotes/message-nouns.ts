const nouns =
  'statement|letter|post|message|memo|email|e-mail|tweet|speech|note|article|column|op-ed|essay|book|memoir|interview|press release|communiqué|communique|video|readout|release|declaration|alert|notice|verdict|ruling|sign|banner|placard|poster|plaque|filing|complaint|indictment|petition|bulletin';
const message = new RegExp(`(?:^|\\s)(${nouns})$`);

/** The noun of a description of words rather than of a speaker (`the statement`, `a joint letter`); null for any other. */
export function messageNounIn(description: string): string | null {
  return message.exec(description)?.[1] ?? null;
}
