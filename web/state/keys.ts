import type { PageStore } from "./page-store.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;

/** Ctrl/⌘+Z undoes and Shift+Ctrl/⌘+Z redoes, but in a text field, where they belong to the text. */
export const followKeys = (store: PageStore): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z" || isTyping(event.target)) return;
    event.preventDefault();
    const { undo, redo } = store.getState();
    if (event.shiftKey) redo();
    else undo();
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
};
