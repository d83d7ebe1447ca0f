/** The explorer as a person uses it: expand, collapse, select, evidence, undo, share, the twin, paths. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, type Served, serve, whyNot } from './browser.ts';

const FOCUS = 'us-jp-task-force-moc';

/** The ids that the renderer really holds, not those that the page says it drew. */
async function drawn(page: Page): Promise<string[]> {
  await page.locator('[role=application] canvas').first().waitFor();
  await page.waitForTimeout(700);
  return page.evaluate(() => {
    type Cytoscape = { nodes(): { map<T>(each: (node: { id(): string }) => T): T[] } };
    const holder = [...document.querySelectorAll('[role=application] *')].find((element) => '_cyreg' in element);
    const cy = (holder as unknown as { _cyreg: { cy: Cytoscape } } | undefined)?._cyreg.cy;
    return cy
      ? cy
          .nodes()
          .map((node) => node.id())
          .sort()
      : [];
  });
}

const ids = (page: Page, selector: string, attribute: string) =>
  page
    .locator(selector)
    .evaluateAll((rows, name) => [...new Set(rows.map((row) => row.getAttribute(name) ?? ''))].sort(), attribute);

describe.skipIf(whyNot)(`explorer${whyNot ? ` (${whyNot})` : ''}`, () => {
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

  it('draws the neighbours of the focus, and the same set as outline and as table', async () => {
    const { page, context, faults } = await open(`/explore?focus=${FOCUS}`);
    const onCanvas = await drawn(page);
    expect(onCanvas).toContain(FOCUS);
    expect(onCanvas).toContain('meti');
    expect(onCanvas).toContain('us-jp-task-force');
    await page.goto(`${served.url}/explore?focus=${FOCUS}&view=outline`, { waitUntil: 'networkidle' });
    expect(await ids(page, '[role=treeitem][data-card]', 'data-card')).toEqual(onCanvas);
    await page.goto(`${served.url}/explore?focus=${FOCUS}&view=table`, { waitUntil: 'networkidle' });
    expect(await ids(page, 'tr[data-row]', 'data-row')).toEqual(onCanvas);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('draws the same picture from a copied link in another browser', async () => {
    const first = await open(`/explore?focus=${FOCUS}`);
    await drawn(first.page);
    await first.page.locator('[role=application]').focus();
    await first.page.keyboard.press('e');
    await first.page.getByRole('menuitem').first().click();
    const before = await drawn(first.page);
    const second = await open(first.page.url().slice(served.url.length));
    expect(await drawn(second.page)).toEqual(before);
    await first.context.close();
    await second.context.close();
  });

  it('expands by keyboard, goes back with the browser, and forward again', async () => {
    const { page, context, faults } = await open(`/explore?focus=us-jp-task-force`);
    const start = await drawn(page);
    // The outline offers the same actions on every card; METI has more links than are drawn.
    await page.goto(`${page.url()}&view=outline`, { waitUntil: 'networkidle' });
    const meti = page.locator('[role=treeitem][data-card="meti"]').first();
    await meti.focus();
    await page.keyboard.press('e');
    const menu = page.getByRole('menu');
    await menu.waitFor();
    expect(await menu.innerText()).toMatch(/\d+ more/);
    await page.getByRole('menuitem').first().click();
    await expect
      .poll(() => ids(page, '[role=treeitem][data-card]', 'data-card').then((all) => all.length))
      .toBeGreaterThan(start.length);
    const expanded = await ids(page, '[role=treeitem][data-card]', 'data-card');
    await page.goBack();
    await expect.poll(() => ids(page, '[role=treeitem][data-card]', 'data-card')).toEqual(start);
    await page.goForward();
    await expect.poll(() => ids(page, '[role=treeitem][data-card]', 'data-card')).toEqual(expanded);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('opens the evidence of a link with its source and place', async () => {
    const { page, context, faults } = await open(`/explore?focus=${FOCUS}&view=outline`);
    const row = page.locator('[role=treeitem][data-edge]').first();
    const edge = await row.getAttribute('data-edge');
    await page.goto(`${page.url()}&sel=${edge}`, { waitUntil: 'networkidle' });
    const drawer = page.getByRole('complementary', { name: 'Evidence' });
    await drawer.waitFor();
    await drawer.locator('.claim').first().waitFor();
    expect(await drawer.locator('.passage-place strong').first().innerText()).not.toBe('');
    expect(await drawer.locator('a.external').first().getAttribute('href')).toMatch(/^https:\/\//);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('marks what was not there yet on a day, and drops nothing', async () => {
    const { page, context } = await open(`/explore?focus=${FOCUS}`);
    const now = await drawn(page);
    await page.goto(`${served.url}/explore?focus=${FOCUS}&asOf=2020-01-01&view=outline`, { waitUntil: 'networkidle' });
    expect(await ids(page, '[role=treeitem][data-card]', 'data-card')).toEqual(now);
    expect(await page.locator('[data-standing="notYet"]').count()).toBeGreaterThan(0);
    await context.close();
  });

  it('says which id of a link it does not know, and runs nothing of a hostile one', async () => {
    const { page, context } = await open(
      '/explore?focus=no-such-text&kinds=%3Cimg%20src%3Dx%20onerror%3Dwindow.__xss%3D1%3E&rels=BOGUS',
    );
    expect(await page.locator('main').innerText()).toContain('no-such-text');
    expect(await page.evaluate(() => '__xss' in window)).toBe(false);
    await context.close();
  });

  it('reads a path as a sentence with a footnote per step', async () => {
    const { page, context, faults } = await open('/paths?from=japan&to=ilo-fprw-declaration');
    const first = page.getByRole('article').first();
    await first.waitFor();
    const sentence = await first.innerText();
    expect(sentence).toMatch(/^Japan /);
    expect(sentence).toMatch(/Weakest link/);
    expect(await first.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('names an id that it does not know', async () => {
    const { page, context } = await open('/paths?from=fast-retailing&to=ungp');
    expect(await page.locator('main').innerText()).toContain('fast-retailing');
    await context.close();
  });
});
