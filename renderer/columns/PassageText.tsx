import { memo } from 'react';
import type { Passage } from '../../core/model.ts';
import type { NotedSpan } from '../model/segments.ts';
import { unmarked } from '../model/wording.ts';
import { agreementInWords } from '../model/words-for-people.ts';
import { Words } from '../parts/Words.tsx';
import { readingStore } from '../state/reading.ts';
import { useStore } from '../state/store.ts';
import { tabStopStore } from './tab-stops.ts';

type PassageTextProps = {
  readonly passage: Passage;
  readonly text: string;
  /** How many accounts report it; null where that says nothing (a zone set aside). */
  readonly agreement: number | null;
  readonly accounts: number;
  readonly noted: readonly NotedSpan[];
  readonly isFirst: boolean;
};

/** One passage, exactly as its source has it. It watches only its own light, so that a selection redraws a handful. */
export const PassageText = memo(function PassageText(props: PassageTextProps) {
  const { passage, text, agreement, accounts, noted, isFirst } = props;
  const light = useStore(readingStore, ({ lights }) => lights.get(passage.id));
  const isStop = useStore(tabStopStore, (stops) => {
    const stop = stops.get(passage.account);
    return stop === undefined ? isFirst : stop === passage.id;
  });
  return (
    <span
      className="passage"
      data-passage={passage.id}
      data-start={passage.start}
      data-role={light?.role}
      data-wording={light?.wording}
      tabIndex={isStop ? 0 : -1}
      aria-current={light?.role === 'selected' ? true : undefined}
      aria-description={agreement === null ? undefined : agreementInWords(agreement, accounts)}
    >
      <Words text={text} differences={(light ?? unmarked).differences} noted={noted} />
    </span>
  );
});
