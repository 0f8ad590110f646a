/** A prepared query that GraphiQL offers by name. */
export interface GraphiqlExample {
  /** A few words. */
  readonly title: string;
  /** What one sees by running it, in a sentence. */
  readonly description: string;
  /** The document; its operation's name becomes the tab's. */
  readonly query: string;
  /** The variables, if it has any. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

const liveServiceLevels: GraphiqlExample = {
  title: 'Live service levels',
  description: 'Each contract with what runs now, the next deadline and the penalties of the year.',
  query: `# Run it: Ctrl-Enter or the play button.
# Read about a field: Ctrl and click.
query LiveServiceLevels {
  serverTime
  contracts(first: 10) {
    nodes {
      number
      status
      client { name }
      monthlyForfait
      sla {
        state
        openIncidents
        nextDueAt
        penaltiesToDate
        downtimeBudget {
          year
          budget
          used
          remaining
        }
      }
    }
  }
}
`,
};

const incidentClocks: GraphiqlExample = {
  title: 'Clocks of the latest incidents',
  description: 'State, target, time used and time left of each commitment. Give asOf an instant to look back.',
  query: `query IncidentClocks {
  contracts(first: 5) {
    nodes {
      number
      incidents(first: 5) {
        nodes {
          number
          description
          severity
          receivedAt
          restoredAt
          clocks {
            commitment { kind calendar article }
            state
            dueAt
            target
            elapsed
            remaining
            overrun
          }
        }
      }
    }
  }
}
`,
};

const explainedPenalties: GraphiqlExample = {
  title: 'Penalties, explained',
  description: 'Each penalty with the steps, formulas and articles that lead to its amount.',
  query: `query ExplainedPenalties($language: Language!) {
  contracts(first: 5) {
    nodes {
      number
      penalties(first: 5) {
        nodes {
          number
          kind
          status
          amount
          breachedAt
          incident { number }
          explanation {
            text(language: $language)
            steps {
              label { en }
              formula
              inputs { name value unit }
              result { value unit }
              article
            }
          }
        }
      }
    }
  }
}
`,
  variables: { language: 'EN' },
};

const billingAdjustments: GraphiqlExample = {
  title: 'Billing adjustments to pull',
  description: 'What a partner copies into its own books, in sequence. Pass endCursor as after to go on.',
  query: `query BillingAdjustments($first: Int!, $after: String) {
  billingAdjustments(first: $first, after: $after) {
    nodes {
      sequence
      kind
      amount
      vatRatePercent
      occurredOn
      label { en fr }
      contract { number client { name } }
      acknowledgement { documentNumber acknowledgedAt }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  variables: { first: 50, after: null },
};

const unitAccounts: GraphiqlExample = {
  title: 'Prepaid units',
  description: 'The balance of each account, the entries behind it, and how each intervention was settled.',
  query: `query UnitAccounts {
  contracts(first: 5) {
    nodes {
      number
      unitAccounts {
        key
        unitMinutes
        unitPrice
        balance
        balanced
        entries(first: 20) {
          nodes { sequence kind units balanceAfter recordedAt }
        }
      }
      interventions(first: 5) {
        nodes {
          startedAt
          minutes
          mode
          settlement { by key minutes units }
        }
      }
    }
  }
}
`,
};

const termsPacks: GraphiqlExample = {
  title: 'Terms packs',
  description: 'The contracts as data: what each version promises.',
  query: `query TermsPacks {
  termsPacks(first: 20) {
    nodes {
      id
      key
      version
    }
  }
}
`,
};

const whoAmI: GraphiqlExample = {
  title: 'Who is asking',
  description: 'What the key in the headers editor stands for and what it may do.',
  query: `query WhoAmI {
  viewer {
    kind
    name
    provider { name }
    partner { name }
    client { name }
    scopes
  }
}
`,
};

const costProjections: GraphiqlExample = {
  title: 'What it costs if it lasts',
  description: 'The penalties of what runs on each contract, under its caps, as steps in time with the next one.',
  query: `query CostIfItLasts {
  contracts(first: 5) {
    nodes {
      number
      costProjection {
        amount
        nextStep { from amount }
        steps(first: 10) { steps { from amount } }
        items {
          amount
          incident { number description }
          year
        }
      }
    }
  }
}
`,
};

/**
 * The prepared queries of this project: none needs an id, so each one runs on any data. The first
 * one is open at the start.
 */
export const EXAMPLE_QUERIES: readonly GraphiqlExample[] = [
  liveServiceLevels,
  incidentClocks,
  explainedPenalties,
  costProjections,
  billingAdjustments,
  unitAccounts,
  termsPacks,
  whoAmI,
];
