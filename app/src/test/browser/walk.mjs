// node walk.mjs ADDRESS: takes every walk of walks/ through the site at ADDRESS and tells of each in a line of JSON.
import { readdirSync } from 'node:fs';
import { launch, Site } from './browser.mjs';

const address = process.argv[2];
const only = process.argv[3] ?? '';
const files = readdirSync(new URL('walks/', import.meta.url)).filter(name => name.endsWith('.mjs')).sort();
const browser = await launch();
try {
    for (const file of files) {
        const { default: walks, atOnce = 1 } = await import(`./walks/${file}`);
        const waiting = Object.entries(walks).filter(([name]) => name.includes(only));
        const walker = async () => {
            for (let next = waiting.shift(); next; next = waiting.shift()) {
                await take(`${file.replace('.mjs', '')}: ${next[0]}`, next[1]);
            }
        };
        await Promise.all(Array.from({ length: atOnce }, walker));
    }
} finally {
    await browser.close();
}

async function take(name, walk) {
    const start = Date.now();
    let trouble = null;
    try {
        await walk(new Site(browser, address));
    } catch (error) {
        trouble = error.stack ?? String(error);
    }
    console.log(JSON.stringify({ walk: name, millis: Date.now() - start, trouble }));
}
