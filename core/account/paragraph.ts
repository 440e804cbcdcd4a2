import type { Block, BlockKind } from '../model.ts';
import { type Span, span, trimSpan } from '../span.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { wordsOf } from '../text/words.ts';

/** A paragraph of the source, trimmed, with what the rules ask of it. */
export type Paragraph = Span & {
  readonly source: string;
  readonly wordCount: number;
  /** Stops with a sentence mark, closing marks after it allowed. */
  readonly endsSentence: boolean;
};

/** The blocks of each paragraph that some rule has set aside so far, by the paragraph's index. */
export type SetAside = ReadonlyMap<number, readonly Block[]>;

/** A rule looks at all paragraphs and at what is set aside already, and sets aside more. */
export type BlockRule = (paragraphs: readonly Paragraph[], done: SetAside) => SetAside;

/** Long paragraphs are body text; there is no need to look at more than their beginning. */
const longest = 4_000;

export function paragraphsFrom(text: string, start: number): readonly Paragraph[] {
  return paragraphsOf(text.slice(start)).map((each) => {
    const trimmed = trimSpan(text, span(start + each.start, start + each.end));
    const source = text.slice(trimmed.start, trimmed.end);
    return {
      ...trimmed,
      source,
      wordCount: wordsOf(source.slice(0, longest)).length,
      endsSentence: /[.!?…。！？؟।](?:\s?["'”’»)\]*_]|\[\d+\])*$/u.test(source.slice(-12)),
    };
  });
}

/** A block over a stretch of a paragraph, by offsets into its source. */
export function part(
  paragraph: Paragraph,
  kind: BlockKind,
  reason: string,
  from = 0,
  to = paragraph.source.length,
): Block {
  return { kind, start: paragraph.start + from, end: paragraph.start + to, reason };
}
