// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Quoted } from '../../renderer/parts/Quoted.tsx';

/** Which marks of its own the drawn quotation has. */
function own(text: string): string {
  const element = document.createElement('p');
  element.innerHTML = renderToStaticMarkup(<Quoted text={text}>{text}</Quoted>);
  const { ownMarks, ownEnd } = element.querySelector('q')?.dataset ?? {};
  return ownMarks !== undefined ? 'both' : ownEnd !== undefined ? 'end' : 'none';
}

test('words that bring their own marks get no second pair', () => {
  expect(own('the talks were long')).toBe('none');
  expect(own('“Nothing was signed,” he said.')).toBe('both');
});

test('words that end a quotation begun before them get no second end', () => {
  expect(own('US is working beside us."')).toBe('end');
  expect(own('US is working beside us.”')).toBe('end');
  expect(own('nous sommes prêts »')).toBe('end');
  expect(own('Rubio called the talks "productive"')).toBe('none');
  expect(own('Rubio called the talks “productive”')).toBe('none');
});
