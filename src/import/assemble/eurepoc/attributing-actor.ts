/**
 * Who attributes, as EuRepoC writes it: a body, or a person with an office in one of three forms,
 * `Ann Example (Minister of Interior; ALB)`, `Minister of Interior Ann Example` and
 * `Example, Ann (Minister of Interior, ALB)`.
 */

export type AttributingActor =
  | {
      readonly kind: 'PERSON';
      readonly name: string;
      readonly title: string | undefined;
      /** A code of ISO 3166, or the name of a state. */
      readonly country: string | undefined;
    }
  | {
      readonly kind: 'BODY';
      readonly name: string;
      /** Its short form, as in `Federal Bureau of Investigation (FBI)`. */
      readonly acronym: string | undefined;
      /** As in `National Security Authority (NSM) (Norway)`. */
      readonly country: string | undefined;
    };

const NAME_AND_OFFICE = /^(?<name>[^(]+?)\s*\((?<office>.+)\)$/s;
/** The code of a country at the end of an office, behind a comma or a semicolon. */
const COUNTRY_CODE = /[,;]\s*(?<code>[A-Z]{2,3})$/;
/** Capitals, as short forms of bodies have them: `FBI`, `US CYCOM`, `CERT-UA`, `HR/VP`. */
const ACRONYM = /^[A-Z][\w&./ -]*$/;
const OFFICE =
  /\b(?:president|minister|premier|chancellor|secretary|ambassador|spokes(?:person|man|woman)|director|head|chief|governor|commissioner|representative|senator|general|admiral|deputy|prosecutor|adviser|advisor|analyst|expert|officer|official|coordinator|chair(?:man|woman|person)?)\b/i;
/** Words of an office that stand before the name of its holder. */
const LEADING_OFFICE =
  /^(?<title>(?:(?:[A-Z][\w'’-]*|of|for|and|the|&)\s+)*?(?:President|Minister|Premier|Chancellor|Secretary|Ambassador|Spokes(?:person|man|woman)|Director|Governor|Commissioner|Senator|General|Admiral)(?:\s+(?:of|for)(?:\s+(?:the|and|[A-Z][\w'’-]*))+?)?)\s+(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+\p{L}[\p{L}.'’-]*){1,3})$/u;
/** Words that only the names of bodies have. */
const BODY =
  /\b(?:agency|authority|bureau|cent(?:re|er)|command|commission|committee|council|department|directorate|force|government|house|institution|ministry|office|party|police|service|team|union|university|army|embassy)\b/i;
/** Longer texts are no names; the patterns are not tried on them. */
const MAX_LENGTH = 500;
const FAMILY_NAME_FIRST = /^(?<family>\p{Lu}[\p{L}'’-]+),\s*(?<given>\p{Lu}[\p{L}.'’ -]+)$/u;

export function parseAttributingActor(text: string): AttributingActor {
  const written = text.replace(/\s+/gu, ' ').trim();
  if (written.length > MAX_LENGTH) {
    return { kind: 'BODY', name: written, acronym: undefined, country: undefined };
  }
  const { name = written, office } = NAME_AND_OFFICE.exec(written)?.groups ?? {};
  if (office !== undefined && isOffice(office)) return toPerson(name, office);
  if (office === undefined) {
    const leading = LEADING_OFFICE.exec(written)?.groups;
    const isBody = leading?.['name'] === undefined || BODY.test(leading['name']);
    if (!isBody) return toPerson(leading['name'] ?? '', leading['title'] ?? '');
    return { kind: 'BODY', name: written, acronym: undefined, country: undefined };
  }
  return toBody(name, office);
}

function isOffice(text: string): boolean {
  return OFFICE.test(text) || COUNTRY_CODE.test(text);
}

function toPerson(name: string, office: string): AttributingActor {
  const country = COUNTRY_CODE.exec(office)?.groups?.['code'];
  const title = office.replace(COUNTRY_CODE, '').trim();
  const { family, given } = FAMILY_NAME_FIRST.exec(name)?.groups ?? {};
  return {
    kind: 'PERSON',
    name: family === undefined ? name : `${given ?? ''} ${family}`,
    title: title === '' ? undefined : title,
    country,
  };
}

/** @param rest what stands in parentheses: a short form, a country, or both: `NSM) (Norway` */
function toBody(name: string, rest: string): AttributingActor {
  const parts = rest.split(/\)\s*\(/).map((part) => part.trim());
  const [short] = parts.filter(isAcronym);
  const country = parts.find((part) => !isAcronym(part));
  return { kind: 'BODY', name, acronym: short, country };
}

function isAcronym(text: string): boolean {
  const capitals = text.replaceAll(/[^A-Z]/g, '').length;
  return ACRONYM.test(text) && capitals * 2 >= text.replaceAll(/[^A-Za-z]/g, '').length;
}
