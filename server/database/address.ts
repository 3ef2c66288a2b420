/** How a database is entered, local or configured. */
export interface DatabaseAddress {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** Neo4j Community has one administrator and one database of its own; both have these names. */
export const LOCAL_USER = 'neo4j';
export const LOCAL_DATABASE = 'neo4j';
