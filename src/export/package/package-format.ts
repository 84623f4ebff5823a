/** The format of the data package. */
export const packageZip = {
  extension: 'zip',
  mediaType: 'application/zip',
  describes:
    'A zip of CSV, Parquet, GraphML and JSON Lines, with a codebook, licence, citation and metadata: Frictionless Data Package, CSVW, Croissant, RO-Crate and DataCite.',
} as const;
