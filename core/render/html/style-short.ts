/** For a report in short, on the screen and on paper: accounts beside each other, a side of a finding on a line or two. */
export const short = `
.page.short{max-width:56rem}
.short hgroup:has(h2){margin-top:2.25rem}
.short .accounts{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:0 2rem}
.short .accounts>li{border-top:0;padding:.6rem 0}
.short .accounts dl>div{grid-template-columns:5.5rem 1fr}
.short .finding{padding:.7rem 0 .75rem}
.short .finding h4{margin-bottom:.3rem;font-size:1rem;max-width:none}
.short .finding .tags{margin-bottom:.1rem}
.short .finding .side{gap:0 1rem;padding:.1rem 0}
.short .finding blockquote{display:inline;font-size:.9375rem}
.short .finding .place{display:inline;margin-left:.4rem;font-size:.75rem;white-space:nowrap}
@media print,screen and (min-width:40.01rem){.short .finding .side{grid-template-columns:8rem 1fr}.short .finding .valued .side{grid-template-columns:8rem 8rem 1fr}}
`;
