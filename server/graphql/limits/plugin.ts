import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import { AtlasError } from '../../errors.ts';
import type { Limits } from '../../limits.ts';
import type { Context } from '../context.ts';
import { checkArguments } from './arguments.ts';
import { checkComplexity } from './complexity.ts';

const READ_ONLY = new AtlasError('BAD_REQUEST', 'This API is read-only: send a query.');

/** Arguments and complexity, checked with the real variables once the operation is known. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        if (!schema.getRootType(operation.operation)) throw toGraphQL(READ_ONLY);
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Variables that do not fit their types are the executor's to report.
        if (!coerced) return;
        const asked = { schema, document, operation, variables: coerced };
        try {
          checkArguments(asked, limits);
          checkComplexity(asked, limits);
        } catch (error) {
          if (!(error instanceof AtlasError)) throw error;
          throw toGraphQL(error);
        }
      },
    }),
  };
}

function toGraphQL(error: AtlasError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error });
}
