// What is drawn is to be seen.
import assert from 'node:assert/strict';
import { colours, overflow } from '../measures.mjs';

const SINCE = 'since=2025-09&until=2027-10';
const walks = {};

for (const width of [360, 1440]) {
    walks[`the two accounts of one meeting stand side by side at ${width} px`] = site =>
        site.visit('/engagements', { width, link: 'main a[href^="/engagement?"]' }, async page => {
            await page.goto('/compare?' + new URLSearchParams([
                ['document', 'https://mfa.haesan.example.org/en/press/4471'],
                ['document', 'https://foreign.valdoria.example.org/readouts/2026/03/tolle-seo'],
            ]));
            const told = await page.locator('main').innerText();
            assert.match(told, /condemn/i);
            assert.match(told, /concern/i);
            assert.deepEqual(await overflow(page), []);
        });

    for (const [name, path, part] of [
        ['the map', `/map?${SINCE}`, 'main svg'],
        ['the network', `/network?${SINCE}`, 'main canvas'],
        ['the curve of a dyad', '/dyad?one=XHA&other=XVA', 'main svg'],
        ['the timeline', `/engagements/timeline?${SINCE}`, 'main svg'],
        ['the years of a phrase', '/wording?phrase=open+strait&whole=1', 'main svg'],
    ]) {
        walks[`${name} is drawn at ${width} px`] = site =>
            site.visit(path, { width }, async page => {
                await page.locator(part).first().waitFor();
                assert.ok((await colours(page, part)) > 3, 'it is not empty');
                assert.ok((await page.locator('main table').count()) > 0, 'in a table too');
            });
    }
}

walks['the map is another picture where nobody met'] = site =>
    site.visit(`/map?${SINCE}`, {}, async page => {
        assert.match(await page.locator('main table').innerText(), /Geneva/);
        const met = await page.locator('main svg').first().screenshot();
        await page.goto('/map?since=1990-01&until=1990-02');
        const empty = await page.locator('main svg').first().screenshot();
        assert.ok(!met.equals(empty), 'the place where they meet is to be seen');
    });

export default walks;
