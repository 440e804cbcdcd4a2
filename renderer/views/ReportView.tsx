import { NotCompared } from '../shell/NotCompared.tsx';
import { useSnapshot } from '../state/snapshot.ts';

/** The report as it would be exported now. It is served by main, and nothing in it can run. */
export function ReportView() {
  const review = useSnapshot((snapshot) => snapshot.review);
  const analysis = useSnapshot((snapshot) => snapshot.analysis);
  if (analysis === null) return <NotCompared />;
  // Another key loads the frame again: the address stays the same whatever the review holds.
  return (
    <iframe
      key={`${stateOf(review)} ${stateOf(analysis)}`}
      className="report"
      title="Report preview"
      src="app://crossread/report.html"
      sandbox=""
    />
  );
}

const states = new WeakMap<object, number>();
let last = 0;

/** A number for every value a slice has had. */
function stateOf(slice: object | null): number {
  if (slice === null) return 0;
  const known = states.get(slice);
  if (known !== undefined) return known;
  last += 1;
  states.set(slice, last);
  return last;
}
