import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isPlainClick, ShellLink } from './shell-link';

const plain = {
  button: 0,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  defaultPrevented: false,
};

test('is a real link, so that it can be opened in a new tab', () => {
  const link = renderToStaticMarkup(
    <ShellLink href="/en/work" onNavigate={() => {}} className="back">
      Back
    </ShellLink>,
  );

  expect(link).toBe('<a href="/en/work" class="back">Back</a>');
});

test('only a plain click moves inside the shell', () => {
  expect(isPlainClick(plain)).toBe(true);
  expect(isPlainClick({ ...plain, button: 1 })).toBe(false);
  for (const other of ['metaKey', 'ctrlKey', 'shiftKey', 'altKey', 'defaultPrevented']) {
    expect(isPlainClick({ ...plain, [other]: true })).toBe(false);
  }
});
