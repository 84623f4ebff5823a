/** Whether this browser supports WebGL; sigma throws without it. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // A page can have few contexts, and this one was only a probe.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
