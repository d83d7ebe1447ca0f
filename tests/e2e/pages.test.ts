/** Every kind of page in both themes, both languages and on a phone: it opens, is accessible, fits, and makes no noise. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, launch, openPage, type Served, serve, whyNot } from './browser.ts';

const PAGES = {
  home: '/',
  search: '/search?q=human+rights',
  explore: '/explore?focus=us-jp-task-force-moc',
  'explore, outline': '/explore?focus=us-jp-task-force-moc&view=outline',
  'explore, table': '/explore?focus=us-jp-task-force-moc&view=table',
  'explore, empty': '/explore',
  paths: '/paths?from=japan&to=ilo-fprw-declaration',
  instrument: '/i/jp-rhr-guidelines',
  'binding instrument': '/i/us-uflpa',
  provision: '/i/ungp/principle-17',
  obligation: '/o/us-jp-task-force-moc~information',
  actor: '/a/meti',
  person: '/a/gen-nakatani',
  initiative: '/n/us-jp-task-force',
  programme: '/n/ilo-meti-brvca-phase-2',
  event: '/e/event-vientiane-seminar-2025',
  jurisdiction: '/j/japan',
  concept: '/c/theme-forced-labour',
  observation: '/b/jp-hrdd-survey-2021-want-guidance',
  source: '/s/src-sasakawa-task-force-2023',
  contested: '/contested',
  timeline: '/timeline',
  data: '/data',
  settings: '/settings',
  'unknown id': '/i/no-such-text',
  'unknown page': '/nowhere',
} as const;

describe.skipIf(whyNot)(`pages${whyNot ? ` (${whyNot})` : ''}`, () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serve();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  describe.each(Object.entries(PAGES))('%s', (name, path) => {
    it.each(['light', 'dark'] as const)('is accessible and quiet, %s', async (colorScheme) => {
      const { page, context, faults } = await openPage(browser, { colorScheme });
      await page.goto(served.url + path, { waitUntil: 'networkidle' });
      await page.locator('h1, .state-title').first().waitFor();
      expect(await page.title()).toContain('Norm Atlas');
      expect(await page.locator('main').count()).toBe(1);
      await expectAccessible(page);
      expect(faults).toEqual([]);
      await context.close();
    });

    it.each([390, 320])('fits a screen of %i pixels without sideways scrolling', async (width) => {
      const { page, context, faults } = await openPage(browser, { viewport: { width, height: 844 }, hasTouch: true });
      await page.goto(served.url + path, { waitUntil: 'networkidle' });
      await page.locator('h1, .state-title').first().waitFor();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await context.close();
    });

    it('speaks Japanese', async () => {
      const { page, context, faults } = await openPage(browser);
      await page.goto(`${served.url}${path}${path.includes('?') ? '&' : '?'}lang=ja`, { waitUntil: 'networkidle' });
      await page.locator('h1, .state-title').first().waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe('ja');
      // A key that has no words shows itself as `some.key`.
      const keys = (await page.locator('body').innerText()).match(/\b[a-z]+\.[a-z]+[A-Za-z]*\b(?=\s|$)/g) ?? [];
      expect(keys.filter((key) => /^(?:kinds|tabs|strengths|evidence|table|act|standing)\./.test(key))).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
      expect(name).not.toBe('');
    });
  });
});
