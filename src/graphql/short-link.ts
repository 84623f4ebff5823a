/** Longer addresses are cut off by mail programs and chats, and refused by servers. */
const MAX_LINK = 8_000;

/** The link, or null where it is too long to be one. */
export function keepShort(link: string): string | null {
  return link.length > MAX_LINK ? null : link;
}
