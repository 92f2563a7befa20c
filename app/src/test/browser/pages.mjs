// The pages of the site, each with an address at which the samples show something on it.
export const PAGES = [
    { name: 'start', path: '/' },
    { name: 'reader', path: '/document?key=01-haesan-vice-ministers.txt' },
    { name: 'codebook', path: '/codebook' },
    { name: 'act', path: '/codebook/condemn' },
];

/** Of releases that mean harm: hostile/. */
export const HOSTILE = [
    '/document?key=script.txt',
    '/document?key=script.html',
    '/document?key=wide.txt',
    '/document?key=right-to-left.txt',
    '/document?key=unseen.txt',
];

