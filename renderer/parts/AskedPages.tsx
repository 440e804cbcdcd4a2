/** What the button says that fetches these pages. */
export const pagesToGet = (addresses: readonly string[]): string =>
  addresses.length === 1 ? 'Get page' : `Get ${addresses.length} pages`;

/** The host as browsers show it, other scripts spelt out (`xn--...`); of what is no address yet all of it. */
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

type AskedPagesProps = { readonly addresses: readonly string[]; readonly isWaiting: boolean };

/** Whom Crossread will ask for pages, said before it does; nothing where there is nothing to ask. */
export function AskedPages({ addresses, isWaiting }: AskedPagesProps) {
  if (addresses.length === 0) return null;
  const hosts = [...new Set(addresses.map(hostOf))];
  const named = hosts.map((host, index) => (
    <span key={host}>
      {index > 0 && (index === hosts.length - 1 ? ' and ' : ', ')}
      <bdi className="host">{host}</bdi>
    </span>
  ));
  return (
    <p className="dialog-words" role="status">
      {isWaiting ? (
        <>Waiting for {named} …</>
      ) : (
        <>
          Crossread will ask {named} for {addresses.length === 1 ? 'this page' : 'these pages'} and nothing
          else: without a login, and without what the page itself would load.
        </>
      )}
    </p>
  );
}
