import { afterAll, beforeAll, describe } from 'vitest';
import { type Api, theApi } from '../support.ts';
import { questions } from './cases/index.ts';

describe('questions of the source documents, embedded', () => {
  let api: Api;
  beforeAll(async () => {
    api = await theApi();
  });
  afterAll(() => api.close());

  questions((query, variables) => api.ask(query, variables));
});
