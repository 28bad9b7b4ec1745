import { expect, test } from 'vitest';
import { joinedLocators } from './locators';

test.each([
  [['section 3'], 'section 3'],
  [['section 3', 'section 3, note 22', 'section 3, note 23', 'section 3, note 22'], 'section 3 with notes 22, 23'],
  [['section 3, note 25'], 'section 3, note 25'],
  [['section 4.1', 'section 3, note 22', 'section 3'], 'section 4.1; section 3 with note 22'],
  [['section 2.4, p. 23'], 'section 2.4, p. 23'],
])('%j reads as "%s"', (locators, text) => {
  expect(joinedLocators(locators)).toBe(text);
});
