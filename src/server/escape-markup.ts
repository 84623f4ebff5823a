/** Text as the content or an attribute of XML or HTML. */
import { escapeXml } from '../export/formats/xml-text.js';

export function escapeMarkup(text: string): string {
  // Characters that XML cannot have are left out, which nobody needs to know here.
  return escapeXml(text, { add: () => undefined });
}
