import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

type HintButtonProps = {
  readonly label: string;
  /** What it would do just now. */
  readonly hint: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
};

/** A button whose tooltip says more than its name. */
export function HintButton({ label, hint, isDisabled, onPress }: HintButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <Button className="button quiet" isDisabled={isDisabled} onPress={onPress}>
        {label}
      </Button>
      <Tooltip className="tooltip" placement="bottom">
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}
