import { expect, test } from 'vitest';
import { ProfileError } from '../../src/profile/error.ts';
import {
  DEFAULT_SETTINGS,
  isSetting,
  parseSetting,
  SETTINGS,
  SETTINGS_SHAPE,
} from '../../src/profile/settings.ts';
import { fault } from '../../src/profile/shape.ts';

test('every default is allowed, and every setting says what it does', () => {
  expect(fault(DEFAULT_SETTINGS, SETTINGS_SHAPE, 'settings')).toBeUndefined();
  for (const setting of Object.values(SETTINGS)) expect(setting.help).toMatch(/^[A-Z'].*\.$/u);
});

test.each([
  ['mouse', 'off', false],
  ['mouse', ' Yes ', true],
  ['refreshEvery', '0', 0],
  ['theme', 'light', 'light'],
] as const)('a value typed for %s: %s', (name, typed, value) => {
  expect(parseSetting(name, typed)).toBe(value);
});

test.each([
  ['mouse', 'perhaps', 'mouse must be true or false, not "perhaps"'],
  ['refreshEvery', '1e3', 'refreshEvery must be a whole number from 0 to 10080, not "1e3"'],
  ['refreshEvery', '99999', 'refreshEvery must be a whole number from 0 to 10080, not 99999'],
  ['theme', 'blue', 'theme must be one of terminal, dark, light, high-contrast, not "blue"'],
  ['theme', '\u001b[31m', 'not "\\u001b[31m"'],
] as const)('a wrong one for %s is refused with what is allowed: %s', (name, typed, message) => {
  expect(() => parseSetting(name, typed)).toThrow(ProfileError);
  expect(() => parseSetting(name, typed)).toThrow(message);
});

test('no inherited name is a setting', () => {
  expect(isSetting('theme')).toBe(true);
  expect(isSetting('constructor')).toBe(false);
});
