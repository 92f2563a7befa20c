// What somebody does who reads.
import assert from 'node:assert/strict';
import { overflow } from '../measures.mjs';

const WIDTHS = [360, 1440];
const HAESAN = '/document?key=' + encodeURIComponent('https://mfa.haesan.example.org/en/press/4471');
const walks = {};

for (const width of WIDTHS) {
    walks[`from the start to a citation at ${width} px`] = site =>
        site.visit('/', { width }, async page => {
            await page.goto('/documents');
            await page.getByRole('link', { name: /Outcome of Haesan-Valdoria/ }).first().click();
            const mark = page.locator('article .mark').first();
            const words = await mark.innerText();
            const record = await mark.getAttribute('href');
            await mark.click();
            assert.match(page.url(), new RegExp(`${record}$`));
            const card = page.locator(record);
            await card.waitFor({ state: 'visible' });
            assert.ok((await card.innerText()).length > words.length, 'the record tells more than the word');
            await card.locator('a.cite').click();
            await page.waitForURL(/quote=\d+-\d+/);
            const cited = await page.locator('#citation').inputValue();
            const lit = (await page.locator('.chosen').allInnerTexts()).join('').replace(/\s+/g, ' ').trim();
            assert.ok(lit.length > words.length, 'the words are lit where they stand');
            const address = cited.match(/https?:\S+quote=\S+/)?.[0] ?? '';
            assert.match(address, /version=[0-9a-f]+/, 'the citation names the very version and place');
            await page.goto(address);
            assert.equal((await page.locator('.chosen').allInnerTexts()).join('').replace(/\s+/g, ' ').trim(), lit,
                'its address finds the same words again');
            assert.deepEqual(await overflow(page), []);
        });

    walks[`a search, narrowed, leads to the words that answer, at ${width} px`] = site =>
        site.visit('/', { width }, async page => {
            await page.keyboard.press('/');
            await page.keyboard.type('"rocket launch"');
            await page.keyboard.press('Enter');
            await page.waitForURL(/\/search\?/);
            const all = await page.locator('.results > li').count();
            assert.ok(all > 1, 'several documents answer');
            assert.deepEqual(
                new Set(await page.locator('.results blockquote mark').allInnerTexts().then(found => found.map(w => w.toLowerCase()))),
                new Set(['rocket launch']));
            await page.locator('.facets a', { hasText: 'Toressa' }).first().click();
            await page.waitForURL(/issuer/);
            assert.ok((await page.locator('.results > li').count()) < all, 'fewer are of one issuer');
            assert.equal(await page.locator('.sentence .chip').count(), 2, 'both parts are told');
            await page.locator('.results .there').first().click();
            assert.match(await page.locator('.chosen').first().innerText(), /rocket launch/i);
        });

    walks[`a question with arrows becomes a sentence whose parts can be taken away, at ${width} px`] = site =>
        site.visit('/search', { width }, async page => {
            await page.locator('#q').fill('Valdoria → condemn → anyone, 2026');
            await page.keyboard.press('Enter');
            await page.waitForURL(/\/search\/acts\?by=Valdoria&act=condemn&on=2026/);
            const narrow = await page.locator('.results > li').count();
            assert.ok(narrow > 0, 'there are such acts');
            await page.locator('.sentence .chip', { hasText: 'condemn' }).locator('.without').click();
            await page.waitForURL(address => !address.searchParams.has('act'));
            assert.ok((await page.locator('.results > li').count()) > narrow, 'more without the act');
        });

    walks[`a statement is followed from edition to edition at ${width} px`] = site =>
        site.visit('/wording/series', { width }, async page => {
            await page.getByRole('link', { name: /Fourth Haesan-Valdoria/ }).click();
            await page.locator('.change.softened').waitFor();
            assert.match(await page.locator('.change.softened .before').innerText(), /strongly condemned/);
            assert.match(await page.locator('.change.dropped').first().innerText(), /Silver Tern/);
            assert.deepEqual(await overflow(page), []);
        });
}

walks['what a query cannot say is told with its place and the remedy'] = site =>
    site.visit('/search?q=launch+AND+(rocket', {}, async page => {
        const fault = page.getByRole('alert');
        assert.match(await fault.innerText(), /never closed/);
        assert.equal(await fault.locator('mark').innerText(), '(');
    });

walks['a link to a record lights its words'] = site =>
    site.visit(`${HAESAN}#a1`, {}, async page => {
        assert.equal(await page.locator('.record.lit').getAttribute('id'), 'a1');
        assert.ok((await page.locator('.mark.lit').count()) > 0);
    });

walks['the section that is open is in view in a narrow window'] = site =>
    site.visit('/codebook', { width: 360 }, async page => {
        const { x, width } = await page.locator('.sections [aria-current]').boundingBox();
        assert.ok(x >= 0 && x + width <= 360, `it lies from ${x} to ${x + width}`);
    });

walks['a page can be had in Korean'] = site =>
    site.visit('/search?lang=ko', {}, async page => {
        assert.equal(await page.locator('html').getAttribute('lang'), 'ko');
        assert.equal(await page.locator('h1').innerText(), '검색');
        await page.goto('/mechanisms');
        assert.equal(await page.locator('html').getAttribute('lang'), 'ko', 'it stays so');
    });

export default walks;
