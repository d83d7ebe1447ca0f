/** The same answers from `@neo4j/graphql`, on the nodes and edges that the atlas itself stores in Neo4j. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  interface Linked { id: ID! title: String }
  type Cites @relationshipProperties { locator: String position: Int }
  type Claim @node(labels: ["Claim"]) {
    id: ID! release: String! subject: ID! relationship: ID predicate: String! valueJson: String confidence: String! review: String!
    cites: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "Cites")
  }
  type Source @node(labels: ["Entity", "Source"]) { id: ID! title: String sourceJson: String }
  type Concept @node(labels: ["Entity", "Concept"]) { id: ID! title: String }
  type Actor @node(labels: ["Entity", "Actor"]) { id: ID! title: String type: String }
  type Obligation @node(labels: ["Entity", "Obligation"]) {
    id: ID! title: String strength: String deonticType: String
    bearers: [Actor!]! @relationship(type: "BEARER", direction: OUT)
    steps: [Concept!]! @relationship(type: "AT_STEP", direction: OUT)
    themesOf: [Concept!]! @relationship(type: "ABOUT", direction: OUT)
  }
  type Provision @node(labels: ["Entity", "Provision"]) {
    id: ID! title: String number: String order: Int
    states: [Obligation!]! @relationship(type: "STATES", direction: OUT)
  }
  type Instrument @node(labels: ["Entity", "Instrument"]) {
    id: ID! release: String! title: String type: String gist: String bindingness: String
    provisions: [Provision!]! @relationship(type: "HAS_PROVISION", direction: OUT)
    publishers: [Actor!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
    references: [Instrument!]! @relationship(type: "REFERENCES", direction: OUT)
    referencedBy: [Instrument!]! @relationship(type: "REFERENCES", direction: IN)
  }
`;

export const RIVAL_PAGE = /* GraphQL */ `
  query ($id: ID!, $release: String!) {
    instruments(where: { id: { eq: $id }, release: { eq: $release } }) {
      id title type gist bindingness
      publishers { id title }
      references { id title }
      referencedBy { id title }
      provisions { id title number order
        states { id title strength deonticType bearers { id title type } steps { id title } themesOf { id title } } }
    }
    claims(where: { subject: { eq: $id }, release: { eq: $release } }) {
      id predicate valueJson confidence review citesConnection { edges { properties { locator } node { id title } } }
    }
  }
`;

export const RIVAL_NEIGHBOURHOOD = /* GraphQL */ `
  query ($id: ID!, $release: String!) {
    instruments(where: { id: { eq: $id }, release: { eq: $release } }) {
      id title
      provisions(limit: 100) { id title }
      publishers(limit: 100) { id title type }
      references(limit: 100) { id title type }
      referencedBy(limit: 100) { id title type }
    }
  }
`;

export interface Rival {
  ask(query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export async function startRival(server: { uri: string; user: string; password: string }): Promise<Rival> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  return {
    async ask(source, variableValues) {
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue: {} });
      if (errors?.length) throw new Error(errors.map((e) => e.message).join('\n'));
      return data as Record<string, unknown>;
    },
    close: () => driver.close(),
  };
}
