import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import { AtlasError } from '../../errors.ts';
import type { Limits } from '../../limits.ts';
import type { Context } from '../context.ts';
import { checkArguments } from './arguments.ts';
import { checkComplexity } from './complexity.ts';

/** Arguments and complexity, checked with the real variables once the operation is known. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Variables that do not fit their types are the executor's to report.
        if (!coerced) return;
        const asked = { schema, document, operation, variables: coerced };
        try {
          checkArguments(asked, limits);
          checkComplexity(asked, limits);
        } catch (error) {
          if (!(error instanceof AtlasError)) throw error;
          throw new GraphQLError(error.message, { originalError: error });
        }
      },
    }),
  };
}
