/** Whether this browser draws WebGL; sigma throws where it does not. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // The page has few contexts to give; this one was only asked.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
