// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Words } from '../../renderer/parts/Words.tsx';

const hostile = '<img src=x onerror=alert(1)>\u202eevil & "quoted"';

function drawn(markup: string): HTMLElement {
  const element = document.createElement('p');
  element.innerHTML = markup;
  return element;
}

test('source text is drawn as text, whatever it looks like, and stays exactly itself', () => {
  const element = drawn(renderToStaticMarkup(<Words text={hostile} />));
  expect(element.textContent).toBe(hostile);
  expect(element.querySelector('img')).toBeNull();
  expect(element.querySelector('.unseen')?.getAttribute('data-name')).toBe('right-to-left override');
});

test('differences are marks with their kind; notes say how many lie on each other', () => {
  const element = drawn(
    renderToStaticMarkup(
      <Words
        text="one two"
        differences={[{ start: 0, end: 3, kind: 'added' }]}
        noted={[
          { note: 'a', number: 1, start: 0, end: 7 },
          { note: 'b', number: 2, start: 4, end: 7 },
        ]}
      />,
    ),
  );
  const mark = element.querySelector('mark');
  expect(mark?.getAttribute('data-difference')).toBe('added');
  expect(mark?.getAttribute('data-notes')).toBe('1');
  expect(element.querySelector('.noted[data-notes="2"]')?.textContent).toBe('two');
  expect(element.querySelector('.noted[data-notes="2"]')?.getAttribute('data-begins')).toBe('2');
  expect(element.textContent).toBe('one two');
});
