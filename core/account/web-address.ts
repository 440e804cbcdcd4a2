const longest = 2_000;

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
