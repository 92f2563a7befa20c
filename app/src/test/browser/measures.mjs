// What is measured of a page.
import AxeBuilder from '@axe-core/playwright';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What keeps somebody out, by axe: a line each. */
export async function barriers(page) {
    const found = await new AxeBuilder({ page }).withTags(STANDARDS).setLegacyMode().analyze();
    return found.violations.map(({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes.slice(0, 3).map(node => `${node.target} ${node.failureSummary ?? ''}`).join(' | ')}`);
}

/** What makes a page wider than its window: a line, or none. */
export async function overflow(page) {
    return page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const width = document.documentElement.scrollWidth;
        if (width <= room) {
            return [];
        }
        const scrolls = element => element !== document.body
            && (getComputedStyle(element).overflowX !== 'visible' || (element.parentElement && scrolls(element.parentElement)));
        const guilty = [...document.body.querySelectorAll('*')]
            .filter(element => element.getBoundingClientRect().right > room + 1 && !scrolls(element.parentElement))
            .map(element => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
        return [`${width} px wide in a window of ${room}: ${guilty.slice(0, 6).join(', ')}`];
    });
}

/** How many colours a part of a page shows: of something empty there is one. */
export async function colours(page, selector) {
    const picture = (await page.locator(selector).first().screenshot()).toString('base64');
    return page.evaluate(async png => {
        const bytes = Uint8Array.from(atob(png), letter => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const pen = canvas.getContext('2d');
        pen.drawImage(image, 0, 0);
        return new Set(new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer)).size;
    }, picture);
}
