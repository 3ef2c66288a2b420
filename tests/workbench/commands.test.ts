import { expect, test } from 'vitest';
import { COMMANDS, findCommand, nameKey } from '../../web/workbench/commands.ts';

test('no two commands share a key, and none takes a key the canvas walks by', () => {
  const walking = [
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'N',
    'Shift+N',
    'Enter',
    ' ',
    'V',
    'Escape',
    'Tab',
    'F6',
    'Ctrl+K',
    '/',
    '?',
  ];
  const keys = [...walking, ...Object.values(COMMANDS).flatMap((command) => command.keys)];
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('a command stands in the list under its own id', () => {
  for (const [id, command] of Object.entries(COMMANDS)) expect(command.id).toBe(id);
});

const press = (key: string, code: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  nameKey({ key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

test('keys mean the same on an Arabic keyboard', () => {
  expect(press('ث', 'KeyE')).toBe('E');
  expect(press('~', 'KeyZ', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z');
  expect(press('٠', 'Digit0')).toBe('0');
});

test('signs need no Shift in their name, and Command on a Mac is Ctrl', () => {
  expect(findCommand(press('+', 'Equal', { shiftKey: true }))).toBe('zoomIn');
  expect(findCommand(press('z', 'KeyZ', { metaKey: true }))).toBe('undo');
  expect(findCommand(press('E', 'KeyE', { shiftKey: true }))).toBe('selectNeighbours');
  expect(findCommand(press('Delete', 'Delete'))).toBe('remove');
});
