/** A file name from a title, without an ending: what no file system objects to. */
export function fileNameFor(title: string): string {
  const name = title.replaceAll(/[^\p{L}\p{N} .,–-]+/gu, ' ').replaceAll(/\s+/g, ' ');
  return (
    name
      .trim()
      .slice(0, 80)
      .replace(/[. ]+$/, '') || 'Crossread report'
  );
}
