import { describe, expect, it } from 'vitest';
import { noteText, type SearchNote } from '../../../server/domain/paths/note.ts';

const note = (fields: Partial<SearchNote>): SearchNote => ({
  ...{ unknown: [], shown: 5, found: 12, maxSteps: 4, types: 20, hubsLeftOut: true, asOf: null },
  ...fields,
});

describe('the note of a search for paths', () => {
  it.each<[string, Partial<SearchNote>, string, string]>([
    [
      'counts',
      {},
      '5 of 12 found within 4 steps by 20 relation types. Themes, steps, pillars and places were left out.',
      '20種類の関係を4段階まで検索：12件中5件を表示。主題・段階・柱・場所は除外。',
    ],
    [
      'names the day',
      { asOf: '2020-10-16', hubsLeftOut: false, maxSteps: 1 },
      '5 of 12 found within 1 step by 20 relation types as of 16 Oct 2020.',
      '2020年10月16日時点で、20種類の関係を1段階まで検索：12件中5件を表示。',
    ],
    [
      'says that there may be more',
      { found: null, hubsLeftOut: false },
      '5 shown within 4 steps by 20 relation types; the search was cut short, so there may be more.',
      '20種類の関係を4段階まで検索：5件を表示。途中で打ち切ったため、ほかにもあり得ます。',
    ],
    [
      'says what to try where nothing was found',
      { shown: 0, found: 0 },
      'No path within 4 steps by 20 relation types. Themes, steps, pillars and places were left out. Try 5 steps, or allow themes and places.',
      '20種類の関係を4段階まで検索：経路なし。主題・段階・柱・場所は除外。',
    ],
    [
      'does not advise more than six steps',
      { shown: 0, found: 0, maxSteps: 6 },
      'No path within 6 steps by 20 relation types. Themes, steps, pillars and places were left out. Allow themes and places.',
      '20種類の関係を6段階まで検索：経路なし。主題・段階・柱・場所は除外。',
    ],
    [
      'advises nothing where all was tried',
      { shown: 0, found: 0, maxSteps: 6, hubsLeftOut: false },
      'No path within 6 steps by 20 relation types.',
      '20種類の関係を6段階まで検索：経路なし。',
    ],
    [
      'names ends that are not there',
      { unknown: ['nowhere', 'nobody'], shown: 0, found: 0 },
      'Not in this release: nowhere, nobody.',
      'この版に収録されていません：nowhere、nobody。',
    ],
  ])('%s', (_, fields, en, ja) => {
    expect([noteText(note(fields), 'en'), noteText(note(fields), 'ja')]).toEqual([en, ja]);
  });
});
