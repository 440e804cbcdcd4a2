/** How an element's text stands on the page. What is not listed runs inside its line. */
export type ElementKind = 'block' | 'emphasis' | 'break' | 'unread';

function of(kind: ElementKind, names: string): readonly (readonly [string, ElementKind])[] {
  return names.split(' ').map((name) => [name, kind] as const);
}

/** Elements by name; `unread` ones hold no words of the article: programs, controls, drawings, other documents. */
export const elementKinds: ReadonlyMap<string, ElementKind> = new Map([
  ...of(
    'block',
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul amp-social-share',
  ),
  ...of('emphasis', 'b strong i em'),
  ...of('break', 'br'),
  ...of(
    'unread',
    'script style noscript template iframe object embed applet svg math canvas audio video select option optgroup button input textarea datalist output progress meter map area head title meta link base frame frameset noframes img',
  ),
]);
