/** The tabs that the playground starts with; each runs as it stands. */
export interface Example {
  readonly query: string;
  readonly variables?: string;
}

const taskForce = `# Finds by title, alias, number or gist, in English and Japanese; forgives typing errors.
query FindTaskForce {
  search(query: "US-Japan task force", first: 5) {
    totalCount
    edges {
      node {
        id
        kind
        title
        status {
          label
        }
      }
      match {
        field
        text
        how
      }
    }
  }
}
`;

const guidelines = `# What the METI Guidelines recommend, with the place in the source of each.
query MetiGuidelines($lang: Language!) {
  instrument(id: "jp-rhr-guidelines") {
    title(lang: $lang)
    bindingness
    coverage {
      share
      note
    }
    obligations {
      id
      title(lang: $lang)
      strength
      steps {
        notation
        title(lang: $lang)
      }
      provision {
        number
      }
      evidence {
        locator
        source {
          id
          tier
        }
      }
    }
  }
}
`;

const paths = `# How Japan is connected to the ILO Declaration on Fundamental Principles, link by link.
query FromJapanToTheDeclaration {
  paths(from: "japan", to: "ilo-fprw-declaration", maxSteps: 4, first: 3) {
    found
    note
    paths {
      sentence
      weakestStrength
      weakestStep
      footnotes {
        number
        text
      }
    }
  }
}
`;

const contested = `# Where sources disagree: every value with its source, none of them blended.
query WhereSourcesDisagree {
  contested(first: 5) {
    totalCount
    nodes {
      subject {
        id
        title
      }
      fact {
        label
        claims {
          id
          valueText
          evidence {
            locator
            source {
              id
              title
            }
          }
        }
      }
      relationship {
        id
        sentence
      }
    }
  }
}
`;

const dataset = `# What answers: release, counts, and the closed lists of kinds and relation types.
query WhatIsInIt {
  dataset {
    release
    hash
    date
    engine
    entities {
      name
      count
    }
    contested
    ontology {
      relationTypes {
        id
        family
        forward {
          en
          ja
        }
      }
    }
  }
  limits {
    name
    value
    description
  }
}
`;

export const EXAMPLES: readonly Example[] = [
  { query: taskForce },
  { query: guidelines, variables: '{ "lang": "en" }' },
  { query: paths },
  { query: contested },
  { query: dataset },
];
