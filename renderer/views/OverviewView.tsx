import { useReview } from '../state/review-context.ts';
import { CoverageMatrix } from './CoverageMatrix.tsx';
import { FindingCounts } from './FindingCounts.tsx';
import { SharedCopyPicture } from './SharedCopyPicture.tsx';
import { SimilarityMatrix } from './SimilarityMatrix.tsx';
import { SourcingPicture } from './SourcingPicture.tsx';

/** The review in pictures; every mark can be reached, read out and followed. */
export function OverviewView() {
  const index = useReview();
  if (index.accounts.length < 2) {
    return <p className="empty">Pictures show what accounts have in common: add a second one.</p>;
  }
  return (
    <div className="view-scroll overview">
      <CoverageMatrix index={index} />
      <div className="overview-pair">
        <div className="overview-column">
          <SimilarityMatrix index={index} />
          <SourcingPicture index={index} />
        </div>
        <div className="overview-column">
          <SharedCopyPicture index={index} />
          <FindingCounts index={index} />
        </div>
      </div>
    </div>
  );
}
