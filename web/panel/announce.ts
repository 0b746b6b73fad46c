/** Id of the live region of the page. */
export const ANNOUNCEMENT = "announcement";

/** Says something to those who do not see it: what was copied, where the cursor is. */
export const announce = (text: string): void => {
  const region = document.getElementById(ANNOUNCEMENT);
  if (region !== null) region.textContent = text;
};
