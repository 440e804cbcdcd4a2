import type { ComponentType } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** Has the component library's own words in a component be English, the language of the window. */
export function inEnglish<Props extends object>(Part: ComponentType<Props>): ComponentType<Props> {
  return function InEnglish(props: Props) {
    return (
      <I18nProvider locale="en-GB">
        <Part {...props} />
      </I18nProvider>
    );
  };
}
