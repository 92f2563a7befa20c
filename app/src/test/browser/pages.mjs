// The pages of the site, each with an address at which the samples show something on it.
const HAESAN = encodeURIComponent('01-haesan-vice-ministers.txt');

export const PAGES = [
    { name: 'start', path: '/' },
    { name: 'documents', path: '/documents' },
    { name: 'reader', path: `/document?key=${HAESAN}` },
    { name: 'search-help', path: '/search' },
    { name: 'search', path: '/search?q=launch&act=condemn' },
    { name: 'acts', path: '/search/acts?by=Haesan&act=condemn&on=2026' },
    { name: 'wording', path: '/wording?phrase=rocket+launch&whole=1' },
    { name: 'series', path: '/wording/series?whole=1' },
    { name: 'lineage', path: `/wording/lineage?key=${HAESAN}&whole=1` },
    { name: 'novelty', path: `/wording/novelty?key=${HAESAN}&whole=1` },
    { name: 'formulas', path: '/wording/formulas?least=2&whole=1' },
    { name: 'commitments', path: '/commitments?whole=1' },
    { name: 'mechanisms', path: '/mechanisms' },
    { name: 'mechanism', path: '/mechanism?name=Meridian+Council' },
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
