import { useEffect, useRef } from 'react';

interface PageKeys {
  readonly search: () => void;
  readonly shortcuts: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly escape: () => void;
  readonly save: () => void;
}

/** Keys that hold anywhere on the page, save while something is typed or a dialog is open. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // The browser would save the page as a file.
      if (isSave(event)) event.preventDefault();
      else if (event.defaultPrevented) return;
      if (document.querySelector('[role=dialog],[role=alertdialog]')) return;
      const act = findAct(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function findAct(event: KeyboardEvent, keys: PageKeys): (() => void) | null {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (event.key === 'F6') return () => focusRegion(event.shiftKey ? -1 : 1);
  if (isSave(event)) return keys.save;
  if (isTyping(event.target)) return null;
  if (event.key === 'Escape') return keys.escape;
  if (isCommand && event.code === 'KeyZ') return event.shiftKey ? keys.redo : keys.undo;
  if (isCommand || event.altKey) return null;
  // On an Arabic keyboard the slash key says ظ: the physical key decides.
  if (event.key === '?' || event.key === '؟' || (event.code === 'Slash' && event.shiftKey)) return keys.shortcuts;
  if (event.key === '/' || event.code === 'Slash') return keys.search;
  return null;
}

function isSave(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyS';
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));
}

/** Search, canvas, inspector: the next one gets the keyboard. */
function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region],[data-canvas]')].filter((region) => !region.closest('[inert]'));
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  regions[(Math.max(at, step === 1 ? -1 : 0) + step + regions.length) % regions.length]?.focus();
}
