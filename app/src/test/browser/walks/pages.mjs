// What holds on every page.
import assert from 'node:assert/strict';
import { barriers, overflow } from '../measures.mjs';
import { HOSTILE, PAGES } from '../pages.mjs';

const BUDGET = 300_000;
const HEIGHT = 1000;
const LITTLE = 15;
/** Pages that list, or show figures. */
const LISTS = ['start', 'search', 'acts', 'documents', 'engagements', 'calendar', 'timeline', 'ranks', 'map', 'actors', 'actor',
    'offices', 'dyad', 'network', 'wording', 'series', 'lineage', 'novelty', 'formulas', 'commitments', 'mechanisms', 'mechanism',
    'codebook', 'corrections', 'queue'];
const walks = {};

/** These only look, each at one page by itself: while one waits for the network to be idle, another is measured. */
export const atOnce = 2;

for (const { name, path, ...how } of PAGES) {
    walks[`${name}: fits narrow and wide windows, keeps nobody out, is light`] = site =>
        site.visit(path, how, async (page, { bytes }) => {
            const wrong = [];
            if (bytes > BUDGET) {
                wrong.push(`${bytes} bytes were transferred`);
            }
            for (const [width, dark] of [[360, false], [1440, true], [2560, false]]) {
                await page.setViewportSize({ width, height: HEIGHT });
                await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
                wrong.push(...(await overflow(page)));
                if (width === 360) {
                    await page.emulateMedia({ media: 'print' });
                    wrong.push(...(await overflow(page)).map(line => `printed: ${line}`));
                    await page.emulateMedia({ media: 'screen' });
                }
                if (width < 2000) {
                    wrong.push(...(await barriers(page)).map(line => `${width} px, ${dark ? 'dark' : 'light'}: ${line}`));
                }
            }
            assert.equal(wrong.join('\n'), '');
        });
    walks[`${name}: has a title and one headline, and can be read without scripts`] = site =>
        site.visit(path, { ...how, scripts: false }, async page => {
            assert.match(await page.title(), /\S.* · Readout$/s);
            assert.equal(await page.locator('h1').count(), 1, 'headlines');
            assert.ok((await page.locator('main').innerText()).length > LITTLE, 'there is something to read');
            if (LISTS.includes(name)) {
                assert.ok((await page.locator('link[rel=alternate], a[href*="csv"]').count()) > 0, 'it is to be had in another form');
            }
        });
}

for (const path of HOSTILE) {
    walks[`${path} is shown as text`] = site =>
        site.visit(path, {}, async page => {
            for (const width of [360, 1440]) {
                await page.setViewportSize({ width, height: HEIGHT });
                assert.deepEqual(await overflow(page), []);
            }
            assert.equal(await page.evaluate('typeof window.harmed'), 'undefined', 'its script ran');
        });
}

export default walks;
