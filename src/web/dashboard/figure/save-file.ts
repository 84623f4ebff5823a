/** Downloads a file that was created in the page. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has read the object URL by the time the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 0);
}
