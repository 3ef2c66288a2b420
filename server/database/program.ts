import { fileURLToPath } from 'node:url';

export const NEO4J_VERSION = '5.26.30';

/** Where `server/setup/` puts Neo4j's jars: inside the checkout, so that several data folders share one program. */
export function locateProgram(): string {
  return fileURLToPath(new URL(`../../.wasl/program/neo4j-${NEO4J_VERSION}/lib`, import.meta.url));
}
