/** Finding things: the right entity first, with the reason, by keyboard alone, on home, in the palette and on the results page. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, type Served, serve, whyNot } from './browser.ts';

/** What is typed, the page that must come first, and a word of the reason. */
const QUERIES = [
  ['task force', '/n/us-jp-task-force', 'Task Force'],
  ['METI', '/a/meti', 'METI'],
  ['UNGPs', '/i/ungp', 'UNGPs'],
  ['guiding princples', '/i/ungp', 'letter'],
  ['meti guidlines', '/i/jp-rhr-guidelines', 'letter'],
  ['経済産業省', '/a/meti', '経済産業省'],
  ['ＭＥＴＩ', '/a/meti', 'METI'],
  ['P.L. 117-78', '/i/us-uflpa', '117-78'],
] as const;

describe.skipIf(whyNot)(`search${whyNot ? ` (${whyNot})` : ''}`, () => {
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

  it.each(QUERIES)('%s opens %s first, from the keyboard', async (typed, path, reason) => {
    const { page, context, faults } = await openPage(browser);
    await page.goto(served.url, { waitUntil: 'networkidle' });
    const box = page.locator('input[role=combobox]');
    await box.focus();
    await page.keyboard.insertText(typed);
    const first = page.locator('[role=listbox] [role=option]').first();
    await first.waitFor();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => first.innerText()).toContain(reason);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(path);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('人権 finds texts on human rights, with the Japanese title shown as Japanese', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${served.url}/search?q=%E4%BA%BA%E6%A8%A9`, { waitUntil: 'networkidle' });
    const main = page.locator('main');
    expect(await main.locator('[lang=ja]').count()).toBeGreaterThan(0);
    expect(await main.innerText()).toContain('人権');
    await context.close();
  });

  it('opens the palette anywhere with the keyboard and gives the focus back', async () => {
    const { page, context, faults } = await openPage(browser);
    await page.goto(`${served.url}/data`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Contested' }).first().focus();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog').locator('input[role=combobox]');
    await box.waitFor();
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.slice(0, 20))).toBe('Contested');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('narrows by a facet, in the link', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${served.url}/search?q=human+rights`, { waitUntil: 'networkidle' });
    await page.getByRole('checkbox', { name: /Instruments/ }).check();
    await expect.poll(() => page.url()).toContain('kind=Instrument');
    await context.close();
  });

  it('says what it would find when nothing matches', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${served.url}/search?q=zzqxv`, { waitUntil: 'networkidle' });
    expect(await page.locator('main').innerText()).toMatch(/nothing|no /i);
    await context.close();
  });
});
