/** Where the JSON Schema of the records is committed. */
export const SCHEMA_FILE = new URL("../../docs/graph.schema.json", import.meta.url);

/** The schema as it is written. */
export const schemaText = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;
