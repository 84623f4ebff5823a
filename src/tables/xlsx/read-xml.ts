/** XML of a workbook → its elements and text. Names are without prefix, which programs choose freely. */
import sax from 'sax';
import { invalidWorkbook } from './open-archive.js';

export type XmlEvent =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly name: string };

/** In batches, because one step of an asynchronous iteration per element would be slow. */
export async function* readXml(texts: AsyncIterable<string>): AsyncGenerator<readonly XmlEvent[]> {
  let events: XmlEvent[] = [];
  const parser = sax.parser(true, { position: false });
  const refuse = () => {
    throw invalidWorkbook();
  };
  parser.onerror = refuse;
  // Workbooks declare no entities.
  parser.ondoctype = refuse;
  parser.onopentag = ({ name, attributes }) => {
    events.push({ kind: 'open', name: localName(name), attributes: toMap(attributes) });
  };
  parser.onclosetag = (name) => {
    events.push({ kind: 'close', name: localName(name) });
  };
  const addText = (text: string) => {
    events.push({ kind: 'text', text });
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  for await (const text of texts) {
    parser.write(text);
    yield events;
    events = [];
  }
  parser.close();
  yield events;
}

function toMap(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(attributes).map(([name, value]) => [localName(name), String(value)]),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
