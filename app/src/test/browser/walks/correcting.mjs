// What a coder does with the keyboard alone.
import assert from 'node:assert/strict';
import { painted } from '../browser.mjs';

const PAGE = '/document?key=' + encodeURIComponent('https://foreign.valdoria.example.org/readouts/2026/03/tolle-seo');
const WHY = 'The text tells it otherwise.';
const walks = {};

for (const width of [360, 1440]) {
    walks[`a record is confirmed, another rejected and taken back, by keys alone, at ${width} px`] = site =>
        site.visit(process.env.READOUT_SIGN_IN ?? '/', { width }, async page => {
            const press = async key => {
                const gone = page.waitForEvent('framenavigated');
                await page.keyboard.press(key);
                await gone;
                await page.waitForLoadState('networkidle');
                await painted(page);
            };
            await page.goto(PAGE, { waitUntil: 'networkidle' });
            await painted(page);
            await page.keyboard.press('?');
            assert.ok(await page.locator('#keys').evaluate(list => list.open), 'the keys are listed');
            await page.keyboard.press('j');
            const first = await page.evaluate(() => document.activeElement.id);
            assert.match(first, /^[ae]\d+$/, 'the first record has the focus');
            await page.keyboard.press('j');
            await page.keyboard.press('k');
            assert.equal(await page.evaluate(() => document.activeElement.id), first);

            // Another walk may have confirmed it before.
            const confirmed = await page.locator(`#${first} .good`).count();
            await press('c');
            assert.equal(await page.locator(`#${first} .good`).count(), confirmed + 1, 'it is confirmed');
            assert.equal(await page.evaluate(() => document.activeElement.id), first, 'the place is kept');

            await press('u');
            assert.equal(await page.locator(`#${first} .good`).count(), confirmed, 'a confirmation is taken back');
            await press('c');

            const records = await page.locator('.record').count();
            await page.locator('.record').last().focus();
            await page.keyboard.press('x');
            await page.keyboard.type(WHY);
            await press('Enter');
            assert.equal(await page.locator('.record').count(), records - 1, 'one is rejected');
            assert.ok((await page.locator('.corrections li', { hasText: WHY }).count()) > 0, 'with the reason');
            await press('u');
            assert.equal(await page.locator('.record').count(), records, 'and back');
        });
}

export default walks;
