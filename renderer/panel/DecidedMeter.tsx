import { Meter } from 'react-aria-components';

type DecidedMeterProps = { readonly decided: number; readonly findings: number };

/** How much of the work on the findings is done. */
export function DecidedMeter({ decided, findings }: DecidedMeterProps) {
  const words = `${decided} of ${findings} decided`;
  return (
    <Meter
      className="meter"
      value={decided}
      maxValue={findings}
      aria-label="Findings decided"
      valueLabel={words}
    >
      <span className="meter-words">{words}</span>
      <progress className="meter-bar" max={findings} value={decided} aria-hidden="true" />
    </Meter>
  );
}
