/** The four requests that are timed, as a client sends them. */
export const PAGE = /* GraphQL */ `
  query ($id: ID!) {
    instrument(id: $id) {
      id title type gist bindingness
      status { standing label }
      provisions { id title number order }
      obligations { id title strength deonticType provision { id } bearers { id title type } steps { id title } themes { id title } }
      relations(types: ["PUBLISHED_BY", "REFERENCES"], first: 100) { direction totalCount links { other { id title } } }
      facts { predicate claims { id confidence review evidence { locator source { id title } } } }
    }
  }
`;

export const NEIGHBOURHOOD = /* GraphQL */ `
  query ($id: ID!) {
    neighbourhood(ids: [$id], first: 100) {
      totalCount leftOut
      nodes { id title type }
      relationships { id from { id } to { id } type { id } }
    }
  }
`;

export const SEARCH = /* GraphQL */ `
  query ($query: String!) {
    search(query: $query, first: 25) { totalCount edges { node { id title } match { field text how } } facets { name values { value count } } }
  }
`;

export const PATHS = /* GraphQL */ `
  query ($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxSteps: 6, first: 5) { complete paths { sentence weakestConfidence } }
  }
`;
