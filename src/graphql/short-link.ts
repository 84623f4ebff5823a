/** Mail programs and chats truncate longer URLs, and servers refuse them. */
const MAX_LINK = 8_000;

/** Returns the link, or null if it is too long to share. */
export function keepShort(link: string): string | null {
  return link.length > MAX_LINK ? null : link;
}
