import { describe, expect, it } from 'vitest';
import {
  commonName,
  contestedNames,
  deal,
  findInOutline,
  headline,
  outlineOf,
  type Provision,
  provisionName,
  sidesOf,
} from '../../../client/src/features/entity/view-model.ts';
import { neighboursOf } from '../../../client/src/features/provision/view-model.ts';
import { aClaim, aFact, aGroup } from './builders.ts';

const part = (id: string, order: number, parent?: string, heading: string | null = null): Provision => ({
  id,
  kind: 'Provision',
  number: id,
  heading,
  title: heading ?? id,
  order,
  parent: parent ? { id: parent } : null,
});

describe('headline', () => {
  const titles = [
    { lang: 'en', text: 'Guidelines' },
    { lang: 'ja', text: 'ガイドライン' },
  ];
  it('leads with the language asked for and keeps the others', () => {
    expect(headline(titles, 'ja').lead.text).toBe('ガイドライン');
    expect(headline(titles, 'ja').others.map(({ lang }) => lang)).toEqual(['en']);
  });
  it('falls back to English, then to whatever there is', () => {
    expect(headline(titles, 'lo').lead.lang).toBe('en');
    expect(headline([{ lang: 'fr', text: 'Loi' }], 'ja').lead.text).toBe('Loi');
  });
  it('takes the first common name of the language', () => {
    expect(
      commonName(
        [
          { lang: 'ja', text: '指針' },
          { lang: 'en', text: 'METI Guidelines' },
        ],
        'en',
      ),
    ).toBe('METI Guidelines');
    expect(commonName([], 'en')).toBe('');
  });
});

describe('deal', () => {
  const groups = [aGroup('PARTY_TO', 'in', 2), aGroup('CHAIRS', 'in', 3), aGroup('FUNDS', 'out', 4)];
  it('deals groups out in the order of the wishes and keeps the rest', () => {
    const { sections, rest } = deal(groups, [{ key: 'sides', wants: ['CHAIRS in', 'PARTY_TO in'] }]);
    expect(sections[0]?.groups.map(({ type }) => type.id)).toEqual(['CHAIRS', 'PARTY_TO']);
    expect(sections[0]?.count).toBe(5);
    expect(rest.map(({ type }) => type.id)).toEqual(['FUNDS']);
  });
  it('tells directions apart and deals no group twice', () => {
    const { sections, rest } = deal(groups, [
      { key: 'a', wants: ['FUNDS in', 'CHAIRS in'] },
      { key: 'b', wants: ['CHAIRS in'] },
    ]);
    expect(sections.map(({ count }) => count)).toEqual([3, 0]);
    expect(rest).toHaveLength(2);
  });
});

describe('sidesOf', () => {
  it('puts the preferred side first and tells equal values once', () => {
    const fact = aFact({
      contested: true,
      claims: [aClaim('5 Jan'), aClaim('6 Jan', { preferred: true }), aClaim('5 Jan', { id: 'c_other' })],
    });
    expect(sidesOf(fact).preferred?.valueText).toBe('6 Jan');
    expect(sidesOf(fact).others.map(({ valueText }) => valueText)).toEqual(['5 Jan']);
  });
  it('has one side where a single claim is doubted', () => {
    expect(sidesOf(aFact({ claims: [aClaim('over 51')] })).others).toEqual([]);
  });
});

it('names a contested predicate by its fact, a relation by its own name', () => {
  expect(contestedNames(['issuer', 'PARTY_TO'], [{ predicate: 'issuer', label: 'Issuer' }])).toEqual([
    { predicate: 'issuer', label: 'Issuer' },
    { predicate: 'PARTY_TO', label: 'party to' },
  ]);
});

describe('outline', () => {
  const parts = [part('4.1', 3, '4'), part('3', 1, undefined, 'Policy'), part('4', 2, undefined, 'Due diligence')];
  const duty = (id: string) => ({ provision: { id } });
  it('follows the text, indents, and counts duties of nested parts too', () => {
    const rows = outlineOf(parts, [duty('4.1'), duty('4.1'), duty('3'), { provision: null }]);
    expect(rows.map(({ id, depth, duties }) => [id, depth, duties])).toEqual([
      ['3', 0, 1],
      ['4', 0, 2],
      ['4.1', 1, 2],
    ]);
  });
  it('survives parts that contain each other', () => {
    expect(outlineOf([part('a', 1, 'b'), part('b', 2, 'a')], [duty('a')])).toHaveLength(2);
  });
  it('finds by number and heading, whatever the width and case of the letters', () => {
    const rows = outlineOf(parts, []);
    expect(findInOutline(rows, 'due').map(({ id }) => id)).toEqual(['4']);
    expect(findInOutline(rows, '４.1').map(({ id }) => id)).toEqual(['4.1']);
    expect(findInOutline(rows, '')).toHaveLength(3);
  });
  it('names a part by number and heading', () => {
    expect(provisionName({ number: '17', heading: 'Due diligence' })).toBe('17 Due diligence');
    expect(provisionName({ number: '17(a)', heading: null })).toBe('17(a)');
  });
  it('knows what stands before, after and inside', () => {
    const found = neighboursOf(parts, '4');
    expect([found.previous?.id, found.next?.id, found.inside.map(({ id }) => id)]).toEqual(['3', undefined, ['4.1']]);
    expect(neighboursOf(parts, 'nowhere')).toEqual({ previous: undefined, next: undefined, inside: [] });
  });
});
