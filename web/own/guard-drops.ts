const guard = (event: DragEvent): void => {
  // The drop zone has taken what it wants.
  if (event.defaultPrevented) return;
  event.preventDefault();
  if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "none";
};

/** A file that is dropped beside the drop zone, as on a dialog, would else open in place of the page, and the graph be gone. */
export const guardDrops = (): (() => void) => {
  for (const type of ["dragover", "drop"] as const) addEventListener(type, guard);
  return () => {
    for (const type of ["dragover", "drop"] as const) removeEventListener(type, guard);
  };
};
