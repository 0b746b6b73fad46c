/** Whether this browser draws with WebGL; sigma throws where it does not, so it is asked before. */
export const hasWebgl = (): boolean => {
  const context = document.createElement("canvas").getContext("webgl2") ?? document.createElement("canvas").getContext("webgl");
  // The few contexts that a browser gives are needed for the canvas itself.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
};
