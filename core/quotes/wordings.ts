const nouns =
  'statement|letter|post|message|memo|email|e-mail|tweet|speech|note|article|column|op-ed|essay|book|memoir|interview|press release|communiqué|communique|video|readout|release|declaration|alert|notice|verdict|ruling|sign|banner|placard|poster|plaque|filing|complaint|indictment|petition|bulletin';
const wording = new RegExp(`(?:^|\\s)(${nouns})$`);

/** The noun of a description that is of words and not of who has them (`the statement`, `a joint letter`), else null. */
export function wordingOf(description: string): string | null {
  return wording.exec(description)?.[1] ?? null;
}
