import { entitiesPage } from '../../engine/queries/index.ts';
import type { Reader } from '../reader.ts';
import { SearchIndex } from './index.ts';

const PAGE = 5_000;

/** The index of the reader's release: built once, from the same entities on both engines. */
export function searchIndex(reader: Reader): Promise<SearchIndex> {
  return reader.edition.once('search', async () => {
    const unhurried = reader.forBuilding();
    const index = new SearchIndex();
    let after = '';
    for (;;) {
      const page = await unhurried.read(entitiesPage, { after, limit: PAGE });
      await index.add(page);
      after = page.at(-1)?.id ?? after;
      if (page.length < PAGE) return index.finish();
    }
  });
}
