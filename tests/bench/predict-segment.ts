import { z } from 'zod';
import { sentencesIn } from '../../core/passages/sentences.ts';
import { paragraphsOf } from '../../core/text/paragraphs.ts';

const item = z.object({ id: z.string(), text: z.string() });
const data = z.object({
  rules: z.object({ items: z.array(item) }),
  news: z.object({ items: z.array(item) }),
});

export type SegmentPrediction = {
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly news: Readonly<Record<string, readonly string[]>>;
};

/** Sentences of every case of the segment set, by the same two steps that make passages. */
export function predictSegment(input: unknown): SegmentPrediction {
  const { rules, news } = data.parse(input);
  return { rules: sentencesById(rules.items), news: sentencesById(news.items) };
}

function sentencesById(items: readonly z.infer<typeof item>[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(items.map(({ id, text }) => [id, sentences(text)]));
}

function sentences(text: string): readonly string[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const source = text.slice(paragraph.start, paragraph.end);
    return sentencesIn(source).map((sentence) => source.slice(sentence.start, sentence.end));
  });
}
