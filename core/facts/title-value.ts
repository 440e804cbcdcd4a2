/** A title's value names its person too: `Marco Rubio: secretary of state`. */
export function titleValue(person: string, title: string): string {
  return `${person}: ${title}`;
}

/** The person and the title of such a value. */
export function readTitleValue(value: string): { readonly person: string; readonly title: string } {
  const sign = value.indexOf(': ');
  return { person: value.slice(0, Math.max(sign, 0)), title: value.slice(sign < 0 ? 0 : sign + 2) };
}
