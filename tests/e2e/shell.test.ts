/** The frame around every page: date, language, theme, notices, a server that goes away, the policy for scripts. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, type Served, serve, whyNot } from './browser.ts';

describe.skipIf(whyNot)(`shell${whyNot ? ` (${whyNot})` : ''}`, () => {
  let served: Served;
  let browser: Browser;
  const open = async (path: string) => {
    const opened = await openPage(browser);
    await opened.page.goto(served.url + path, { waitUntil: 'networkidle' });
    return opened;
  };
  beforeAll(async () => {
    served = await serve();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  it('sets the as-of date by keyboard and keeps it on the next page', async () => {
    const { page, context } = await open('/i/jp-nap-2020');
    await page.getByRole('button', { name: /As of/ }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('input[type=date]').fill('2021-03-01');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('asOf=2021-03-01');
    expect(await page.locator('.as-of').innerText()).toContain('1 Mar 2021');
    await page.getByRole('navigation').getByRole('link', { name: 'Explore' }).click();
    await expect.poll(() => page.url()).toMatch(/\/explore\?.*asOf=2021-03-01/);
    await page.goBack();
    await page.goBack();
    expect(page.url()).not.toContain('asOf');
    await context.close();
  });

  it('changes language without losing the state of the view', async () => {
    const { page, context } = await open('/explore?focus=ungp&view=table&asOf=2020-01-01');
    await page.getByRole('button', { name: '日本語' }).click();
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('ja');
    for (const part of ['focus=ungp', 'view=table', 'asOf=2020-01-01', 'lang=ja']) expect(page.url()).toContain(part);
    await context.close();
  });

  it('keeps the theme on the device, not in the link', async () => {
    const { page, context } = await open('/data');
    await page.getByRole('button', { name: /Theme: Dark/ }).click();
    expect(await page.getAttribute('html', 'data-mantine-color-scheme')).toBe('dark');
    expect(page.url()).not.toContain('dark');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getAttribute('html', 'data-mantine-color-scheme')).toBe('dark');
    await context.close();
  });

  it('says what it did not understand in a link and drops it', async () => {
    const { page, context } = await open('/data?asOf=2020-13-45&colour=%3Cscript%3E1%3C/script%3E');
    const notice = page.locator('.notice');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('asOf=2020-13-45');
    expect(await notice.innerText()).toContain('colour=');
    await expect.poll(() => page.url()).not.toContain('colour');
    await context.close();
  });

  it('stays usable while the server is away, and recovers by itself', async () => {
    const { page, context } = await open('/i/jp-rhr-guidelines');
    const title = await page.locator('h1').innerText();
    const away = (route: { abort(): Promise<void> }) => route.abort();
    await page.route('**/graphql', away);
    await page.route('**/readyz', away);
    await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click();
    await page.locator('.notice-down').waitFor({ timeout: 20_000 });
    await page.goBack();
    expect(await page.locator('h1').innerText()).toBe(title);
    await page.unroute('**/graphql', away);
    await page.unroute('**/readyz', away);
    await page.locator('.notice-down').waitFor({ state: 'detached', timeout: 20_000 });
    await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click();
    await page.locator('h1').waitFor();
    await context.close();
  });

  it('breaks no rule of the content policy on a page with the canvas', async () => {
    const { page, context, faults } = await openPage(browser);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await page.goto(`${served.url}/explore?focus=ungp`, { waitUntil: 'networkidle' });
    await page.locator('[role=application] canvas').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('asks nothing of any other host', async () => {
    const { page, context } = await openPage(browser);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    for (const path of ['/', '/explore?focus=ungp', '/i/ungp', '/playground']) {
      await page.goto(served.url + path, { waitUntil: 'networkidle' });
    }
    hosts.delete(''); // data: and blob: have none
    expect([...hosts]).toEqual([new URL(served.url).host]);
    await context.close();
  });
});
