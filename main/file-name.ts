/** A file name made of a title, without an ending, that every file system accepts. */
export function fileNameFor(title: string): string {
  const name = title.replaceAll(/[^\p{L}\p{N} .,–-]+/gu, ' ').replaceAll(/\s+/g, ' ');
  return (
    name
      .trim()
      .slice(0, 80)
      .replace(/[. ]+$/, '') || 'Crossread report'
  );
}
