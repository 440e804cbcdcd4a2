import { goToPassage } from '../columns/go-to.ts';
import type { Rendering } from '../model/quote-ledger.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Quoted } from '../parts/Quoted.tsx';
import { Words } from '../parts/Words.tsx';

type RenderingTextProps = { readonly rendering: Rendering; readonly index: ReviewIndex };

/** The words of one account, with what differs from the fullest quotation marked; they lead to their passage. */
export function RenderingText({ rendering, index }: RenderingTextProps) {
  const language = index.accountById.get(rendering.quote.account)?.language;
  const { text, differences, relation } = rendering;
  return (
    <button
      type="button"
      className="rendering-text"
      data-wording={relation === 'far' ? 'far' : 'near'}
      onClick={() => showRendering(rendering)}
    >
      {relation === 'paraphrase' ? (
        <span dir="auto" lang={language}>
          {text}
        </span>
      ) : (
        <Quoted text={text} language={language}>
          <Words text={text} differences={differences} />
        </Quoted>
      )}
    </button>
  );
}

/** Goes to where a rendering stands in its account. */
export function showRendering({ passage }: Rendering): void {
  if (passage !== null) goToPassage(passage.id);
}
