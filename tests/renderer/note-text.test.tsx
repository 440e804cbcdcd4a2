// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NoteText } from '../../renderer/panel/NoteText.tsx';

function drawn(text: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(<NoteText text={text} />);
  return element;
}

test('emphasis and lists are drawn; a list goes on over its items', () => {
  const element = drawn('Is **this** *so*?\n\n- one\n- two\n\nEnd');
  expect(element.querySelector('strong')?.textContent).toBe('this');
  expect(element.querySelector('em')?.textContent).toBe('so');
  expect([...element.querySelectorAll('ul li')].map((item) => item.textContent)).toEqual(['one', 'two']);
  expect(element.querySelectorAll('ul')).toHaveLength(1);
  expect(element.querySelectorAll('p')).toHaveLength(2);
});

test('links, pictures and HTML are text', () => {
  const text = '[a](javascript:b) ![p](https://x.invalid/p.png) <img src=x onerror=alert(1)>';
  const element = drawn(text);
  expect(element.textContent).toBe(text);
  expect(element.querySelector('a, img')).toBeNull();
});
