const longest = 2_000;
/** More of them are a list of links and no accounts of one event. */
const mostAddresses = 50;

/**
 * A web address as a page or an editor states it; null where it is none that can be asked for: another scheme, half an
 * address, a password in it, blanks. Without `http://` or `https://` only what begins with `www.` is one.
 */
export function webAddress(stated: string): string | null {
  const address = stated.trim().replace(/^www\./iu, 'https://www.');
  return address.length <= longest && /^https?:\/\/[^\s/?#@<>"\\]+(?:[/?#][^\s<>"]*)?$/iu.test(address)
    ? address
    : null;
}

/** The web addresses of a text that is nothing else, each once; none where it has a word besides, or one that is no address. */
export function webAddressesIn(text: string): readonly string[] {
  if (text.length > longest * mostAddresses || !/^\s*<?(?:https?:|www\.)/iu.test(text)) return [];
  const addresses = text
    .trim()
    .split(/\s+/u)
    .map((word) => webAddress(word.replace(/^<(.*)>$/u, '$1')));
  const all = addresses.filter((address) => address !== null);
  return all.length === addresses.length && all.length <= mostAddresses ? [...new Set(all)] : [];
}
