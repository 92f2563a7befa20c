// The pages of the site, each with an address at which the samples and releases/ show something on it.
const HAESAN = encodeURIComponent('https://mfa.haesan.example.org/en/press/4471');
const VALDORIA = encodeURIComponent('https://foreign.valdoria.example.org/readouts/2026/03/tolle-seo');

export const PAGES = [
    { name: 'start', path: '/' },
    { name: 'search-help', path: '/search' },
    { name: 'search', path: '/search?q=launch&act=condemn' },
    { name: 'acts', path: '/search/acts?by=Haesan&act=condemn&on=2026' },
    { name: 'documents', path: '/documents' },
    { name: 'reader', path: `/document?key=${HAESAN}` },
    { name: 'engagements', path: '/engagements' },
    // An address with what a program has worked out is found by a link on another page.
    { name: 'engagement', path: '/engagements?with=XHA&with=XVA', link: 'main a[href^="/engagement?"]' },
    { name: 'calendar', path: '/engagements/calendar?month=2026-03' },
    { name: 'timeline', path: '/engagements/timeline?since=2025-09&until=2026-10' },
    { name: 'ranks', path: '/engagements/ranks?since=2025-09&until=2026-10' },
    { name: 'map', path: '/map?since=2025-09&until=2027-10' },
    { name: 'compare', path: `/compare?document=${HAESAN}&document=${VALDORIA}` },
    { name: 'actors', path: '/actors' },
    { name: 'actor', path: '/actor?code=XHA' },
    { name: 'offices', path: '/offices?code=XHA' },
    { name: 'dyad', path: '/dyad?one=XHA&other=XVA' },
    { name: 'network', path: '/network?since=2025-09&until=2026-10' },
    { name: 'wording', path: '/wording?phrase=open+strait&whole=1' },
    { name: 'series', path: '/wording/series?whole=1' },
    { name: 'lineage', path: '/wording/lineage?key=dialogue-fourth.txt&whole=1' },
    { name: 'novelty', path: '/wording/novelty?key=dialogue-fourth.txt&whole=1' },
    { name: 'formulas', path: '/wording/formulas?least=2&whole=1' },
    { name: 'commitments', path: '/commitments?whole=1' },
    { name: 'commitment', path: '/commitments?about=dredge&whole=1', link: 'main a[href^="/commitment?"]' },
    { name: 'mechanisms', path: '/mechanisms' },
    { name: 'mechanism', path: '/mechanism?name=Strategic+Dialogue' },
    { name: 'codebook', path: '/codebook' },
    { name: 'act', path: '/codebook/condemn' },
    { name: 'corrections', path: '/corrections' },
    { name: 'queue', path: '/corrections/queue' },
    { name: 'fact', path: '/corrections/queue', link: 'main a.change', signedIn: true },
    { name: 'queue-signed-in', path: '/corrections/queue', signedIn: true },
    { name: 'ingest', path: '/ingest', signedIn: true },
    { name: 'choice', path: '/compare' },
    { name: 'missing', path: '/document?key=none', status: 404 },
    { name: 'query-at-fault', path: '/search?q=launch+AND+(rocket' },
];

/** Of releases that mean harm: hostile/. */
export const HOSTILE = [
    '/document?key=script.txt',
    '/document?key=script.html',
    '/document?key=wide.txt',
    '/document?key=right-to-left.txt',
    '/document?key=unseen.txt',
    '/search?q=harmed',
    '/search?q=%3Cscript%3Ewindow.harmed%3D1%3C%2Fscript%3E',
    '/search/acts?by=%22%3E%3Cscript%3Ewindow.harmed%3D1%3C%2Fscript%3E&on=%3Cb%3E',
    '/wording?phrase=%3Cscript%3Ewindow.harmed&whole=1',
    '/mechanisms?words=%3Cscript%3E',
];
