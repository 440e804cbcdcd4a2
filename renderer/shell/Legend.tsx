type LegendProps = {
  /** How many accounts are beside each other. */
  readonly accounts: number;
};

/** What the margin numbers and the marks mean, where one looks for it. */
export function Legend({ accounts }: LegendProps) {
  return (
    <p className="legend">
      <span>
        <i className="agreement-sample" data-agreement={accounts} /> accounts
        <span className="legend-long"> that report it</span>
      </span>
      <span>
        <i className="agreement-sample" data-agreement="1" /> only here
      </span>
      <span>
        <span className="sample" data-difference-sample="changed">
          changed
        </span>
      </span>
      <span>
        <span className="sample" data-difference-sample="added">
          added
        </span>
      </span>
      <span>
        <span className="sample" data-difference-sample="moved">
          moved
        </span>
      </span>
      <span>
        <span className="sample" data-difference-sample="far">
          in other words
        </span>
      </span>
    </p>
  );
}
