/** Hands a file made in the page to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the address by the time that the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 0);
}
