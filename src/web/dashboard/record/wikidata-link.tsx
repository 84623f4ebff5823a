export function WikidataLink({ item }: { readonly item: string }) {
  return (
    <a href={`https://www.wikidata.org/wiki/${item}`} rel="noreferrer external">
      Wikidata {item}
    </a>
  );
}
