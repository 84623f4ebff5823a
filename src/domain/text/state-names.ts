/**
 * Names of states in other languages, by ISO 3166-1 alpha-2 code. Names come from the runtime (`Intl`,
 * which has the Unicode CLDR), except for a few that it lacks, and abbreviations that are in use but in
 * no ISO list.
 */

/** What `Intl` does not have: official names, and spellings of places that it names differently. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['دولة الإمارات العربية المتحدة', 'الإمارات'],
  AL: ['Shqipëria'],
  BN: ['Negara Brunei Darussalam'],
  BT: ['Druk Yul', 'འབྲུག་ཡུལ'],
  CD: ['DR Congo', 'RD Congo', 'Democratic Republic of Congo', 'République démocratique du Congo'],
  CG: ['Republic of the Congo', 'Republic of Congo', 'République du Congo'],
  CZ: ['République tchèque', 'Česká republika'],
  GB: ['Great Britain', 'United Kingdom of Great Britain and Northern Ireland'],
  KP: ['조선', '조선민주주의인민공화국'],
  KR: ['한국'],
  LA: ['ສປປລາວ', 'Lao PDR'],
  LK: ['Śrī Laṃkā'],
  MH: ['M̧ajeļ'],
  MK: ['Македонија', 'Former Yugoslav Republic of Macedonia'],
  MN: ['Монгол улс'],
  MV: ['ދިވެހިރާއްޖެ', 'Dhivehi Raajje'],
  PG: ['Papua Niugini'],
  SA: ['السعودية'],
  SZ: ['Royaume d’Eswatini'],
  TH: ['ประเทศไทย'],
  TW: ['臺灣', '中華民國', 'Republic of China'],
  TZ: ['United Republic of Tanzania', 'République unie de Tanzanie'],
  US: ['États-Unis d’Amérique', 'Estados Unidos de América'],
};

/**
 * Codes of the International Olympic Committee that are not the ISO code, and abbreviations of official
 * names.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  AE: 'EAU',
  AG: 'ANT',
  AO: 'ANG',
  BA: 'BiH',
  BB: 'BAR',
  BD: 'BAN',
  BF: 'BUR',
  BG: 'BUL',
  BH: 'BRN',
  BN: 'BRU',
  BS: 'BAH',
  BT: 'BHU',
  BW: 'BOT',
  BZ: 'BIZ',
  CD: 'DRC RDC',
  CF: 'CAR RCA',
  CG: 'CGO ROC',
  CH: 'SUI',
  CL: 'CHI',
  CN: 'PRC',
  CR: 'CRC',
  DE: 'GER BRD FRG RFA',
  DK: 'DEN',
  DZ: 'ALG',
  FJ: 'FIJ',
  GB: 'UK',
  GD: 'GRN',
  GM: 'GAM',
  GN: 'GUI',
  GQ: 'GEQ',
  GR: 'GRE',
  GT: 'GUA',
  GW: 'GBS',
  HN: 'HON',
  HR: 'CRO',
  HT: 'HAI',
  ID: 'INA',
  IE: 'ROI',
  IR: 'IRI',
  KH: 'CAM',
  KN: 'SKN',
  KP: 'DPRK RPDC',
  KR: 'ROK',
  KW: 'KUW',
  LK: 'SRI',
  LS: 'LES',
  LV: 'LAT',
  LY: 'LBA',
  MC: 'MON',
  MG: 'MAD',
  MH: 'RMI',
  MK: 'FYROM',
  MM: 'MYA',
  MN: 'MGL',
  MR: 'MTN',
  MU: 'MRI',
  MW: 'MAW',
  MY: 'MAS',
  NE: 'NIG',
  NG: 'NGR',
  NI: 'NCA',
  NL: 'NED',
  NP: 'NEP',
  OM: 'OMA',
  PH: 'PHI',
  PT: 'POR',
  PY: 'PAR',
  RU: 'RF',
  SA: 'KSA',
  SB: 'SOL',
  SC: 'SEY',
  SD: 'SUD',
  SI: 'SLO',
  SV: 'ESA',
  TD: 'CHA',
  TG: 'TOG',
  TO: 'TGA',
  TW: 'ROC TPE',
  TZ: 'TAN',
  US: 'EEUU EUA',
  UY: 'URU',
  VC: 'VIN SVG',
  VN: 'VIE',
  VU: 'VAN',
  WS: 'SAM',
  ZA: 'RSA',
  ZM: 'ZAM',
  ZW: 'ZIM',
};

/** Scripts in which a language has names of its own. */
const OTHER_SCRIPTS = ['zh-Hant', 'sr-Latn', 'az-Cyrl', 'uz-Cyrl', 'bs-Cyrl'];

export function abbreviationsOf(iso2: string): readonly string[] {
  return ABBREVIATIONS[iso2]?.split(' ') ?? [];
}

/**
 * The names of states in all languages with a code of two letters, and in the main language of each
 * state. There are tens of thousands, so they are generated one by one; some occur more than once.
 */
export function* listTranslations(
  codes: readonly string[],
): Generator<readonly [code: string, name: string]> {
  const known = codes.filter((code) => /^[A-Z]{2}$/.test(code));
  for (const code of known) {
    for (const name of OTHER_NAMES[code] ?? []) yield [code, name];
  }
  for (const language of listLanguages(known)) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
      for (const code of known) {
        const name = names.of(code);
        if (name !== undefined) yield [code, name];
      }
    }
  }
}

function listLanguages(codes: readonly string[]): readonly string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const all = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const main = codes.map((code) => new Intl.Locale(`und-${code}`).maximize().language);
  const wanted = [...new Set([...all, ...main, ...OTHER_SCRIPTS])];
  return Intl.DisplayNames.supportedLocalesOf(wanted.filter((tag) => tag !== 'und'));
}

/** No "democratic": the Democratic Republic of the Congo is not the Republic of the Congo. */
const FORM_OF_STATE =
  /^(?:the )?(?:(?:arab|cooperative|federal|federative|independent|islamic|oriental|sovereign|united) )*(?:commonwealth|federation|grand duchy|kingdom|principality|republic|state|sultanate|union) of (?:the )?(?=\S)/i;

/** "Kingdom of Spain" -> "Spain"; undefined if the name does not begin with a form of state. */
export function withoutFormOfState(name: string): string | undefined {
  const short = name.trim().replace(FORM_OF_STATE, '');
  return short === name.trim() ? undefined : short;
}
