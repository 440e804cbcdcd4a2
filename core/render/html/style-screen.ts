/**
 * Quiet and print-like: a serif for the accounts' words, a sans for everything the report says itself, few lines.
 * Colours meet WCAG AA on their ground, and nothing is told by colour alone. Fonts are the system's own. Differing words have the strokes and colours of the window.
 */
export const screen = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1c1b19;--soft:#5a564f;--line:#d9d5cd;--faint:#f5f3ee;--accent:#1d4f7c;
--changed:#fbe6d6;--changed-line:#9c3a00;--added:#d8eef0;--added-line:#00586a;--moved:#ece2f5;--moved-line:#64358f;
--quiet-line:#aaa498;--quoted:#f3eedf;--quoted-line:#8a7a4d;--high:#9b1c1c;--high-ink:#fff;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style",Cambria,Georgia,"Noto Serif","Liberation Serif",serif;
--sans:"Inter","Inter Variable",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{--ground:#17181a;--ink:#e7e4dd;--soft:#a9a59c;--line:#3a3b3e;--faint:#202225;--accent:#8fc1ee;
--changed:#48301f;--changed-line:#f5a670;--added:#173a41;--added-line:#6fcbd8;--moved:#392a4c;--moved-line:#cbaaf0;
--quiet-line:#66676b;--quoted:#34301f;--quoted-line:#b9a871;--high:#f0a3a0;--high-ink:#2a0b0b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:400 0.9375rem/1.5 var(--sans);font-kerning:normal;overflow-wrap:break-word}
.page{max-width:50rem;margin:0 auto;padding:3rem 1.5rem 6rem}
.skip,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;left:1rem;top:1rem;width:auto;height:auto;clip-path:none;padding:.5rem 1rem;background:var(--ground);outline:2px solid var(--accent)}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1,h2,h3,h4,p,dl,dd,ul,ol,blockquote,table{margin:0;padding:0}
h1{font:600 2.25rem/1.15 var(--serif);letter-spacing:-.01em;text-wrap:balance}
hgroup{margin:2rem 0 .5rem}
hgroup:has(h2){margin:3.5rem 0 1rem;padding-top:.75rem;border-top:1px solid var(--ink)}
h2{font:600 1.5rem/1.2 var(--serif)}
.contents h2{padding-top:.75rem;border-top:1px solid var(--ink);margin:2.5rem 0 .75rem}
h3{font:600 1rem/1.35 var(--sans)}
#brief>h3{margin-top:1.75rem}
h4{font:600 1rem/1.4 var(--sans);margin:0}
ul,ol{list-style:none}
.lead,.aside,.empty,.place,.silent,caption{color:var(--soft)}
.lead{max-width:42rem;margin-top:.25rem}
.aside,.place,.without,.silent,caption,.reason{font-size:.8125rem}
.empty{font-style:italic}
.label{font-weight:600}
.count{font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums}
.letter{display:inline-block;min-width:1.375em;padding:0 .3em;border:1px solid currentColor;border-radius:3px;font:600 .75rem/1.35 var(--sans);text-align:center;color:var(--ink)}
.chip{display:inline-block;margin:0 .1em;padding:0 .3em;border:1px dashed currentColor;border-radius:3px;font:500 .6875rem/1.3 var(--mono);vertical-align:.05em}
.front .kind{font-size:.8125rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin-bottom:.75rem}
.front .standing{margin-top:1rem;font-size:1.0625rem;color:var(--soft)}
#brief hgroup:has(h2){margin-top:2.25rem}
.brief{display:flex;flex-wrap:wrap;gap:2rem 3.5rem;align-items:flex-start}
.brief>*{flex:1 1 17rem}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.5rem}
th{font-weight:600;text-align:left}
thead th{font-size:.8125rem;vertical-align:bottom}
.counts td,.counts thead th{text-align:right;padding:.3rem 0 .3rem 1rem}
.counts th[scope=row]{padding:.3rem 0;font-weight:400}
.counts tbody tr{border-top:1px solid var(--line)}
.counts td:last-child{font-weight:600}
.none{color:var(--soft);font-weight:400}
.figures{display:grid;grid-template-columns:minmax(3rem,auto) 1fr}
.figures div{display:grid;grid-column:1/-1;grid-template-columns:3rem 1fr;grid-template-columns:subgrid;align-items:baseline;padding:.22rem 0}
.figures dt{font:600 1.25rem/1.2 var(--serif);text-align:right;padding-right:.75rem;font-variant-numeric:tabular-nums lining-nums}
.first{margin-top:.25rem}
.first li{display:list-item;list-style:decimal;margin-left:2rem;padding:.3rem 0 .3rem .25rem}
.first li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
.first .aside{white-space:nowrap}
.contents ol ol{margin-left:1.25rem}
.contents li{padding:.15rem 0}
.contents>ol{columns:2;column-gap:3.5rem}
.contents>ol>li{break-inside:avoid}
.contents a{color:inherit;text-decoration-color:var(--line)}
.accounts>li{padding:1rem 0;border-top:1px solid var(--line)}
.accounts>li:first-child{border-top:0}
.accounts h3{margin:0 0 .25rem}
.accounts .headline{font:400 1.0625rem/1.4 var(--serif);margin-bottom:.4rem}
.accounts dl>div{display:grid;grid-template-columns:7rem 1fr;font-size:.8125rem}
.accounts dt{color:var(--soft)}
.hash{font-family:var(--mono);font-size:.6875rem;line-height:1.7;overflow-wrap:anywhere}
.coverage{width:100%}
.coverage th,.coverage td{padding:.3rem .75rem .3rem 0;font-size:.8125rem;vertical-align:middle}
.coverage tbody th{font-weight:400;width:12.5rem}
.coverage .account{display:flex;gap:.5rem;align-items:baseline;overflow-wrap:anywhere}
.coverage td:nth-last-child(-n+2),.coverage th[scope=col]{text-align:right;padding-right:0;padding-left:.75rem;white-space:nowrap}
.coverage tbody tr{border-top:1px solid var(--line)}
.strip svg{display:block;width:100%;height:1rem;overflow:visible;fill:var(--ink)}
.strip .gap{fill:var(--line)}
.strip line{stroke:var(--soft);stroke-width:1;vector-effect:non-scaling-stroke;stroke-dasharray:2 2}
.groups{display:flex;color:var(--soft);font-size:.75rem}
.groups span{flex-basis:0;text-align:center}
.pairs{margin-top:1.75rem}
.pairs caption{white-space:nowrap}
.pairs td,.pairs th{padding:.2rem .6rem;text-align:right;font-size:.8125rem}
article{padding:1rem 0 1.1rem;border-top:1px solid var(--line)}
hgroup+article{border-top:0;padding-top:.25rem}
.tags{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline;font-size:.8125rem;margin-bottom:.3rem}
.severity{font-weight:600;border:1px solid var(--soft);border-radius:3px;padding:0 .45em;line-height:1.45}
.severity.high{background:var(--high);border-color:var(--high);color:var(--high-ink)}
.severity.medium{border-width:1px;border-color:var(--ink)}
.severity.low{border-style:dotted;font-weight:400;color:var(--soft)}
article h3,article h4{margin:0 0 .6rem;font-size:1.0625rem;max-width:42rem}
.number{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums;margin-right:.25rem}
.reason{margin-bottom:.5rem}
.side{display:grid;grid-template-columns:8.5rem 1fr;gap:0 1.25rem;padding:.3rem 0}
.valued .side{grid-template-columns:8.5rem 8.5rem 1fr}
.side dt,.side .value{font-size:.8125rem;line-height:1.4;padding-top:.2rem}
.side .value{font-weight:600}
.account{display:inline}
.side .account{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.5rem;align-items:baseline;overflow-wrap:anywhere;min-width:0}
.silent .letter,.quotes .letter{font-size:.6875rem}
blockquote,q,.around{font-family:var(--serif)}
blockquote{font-size:1rem;line-height:1.5;max-width:38rem;white-space:pre-line;text-wrap:pretty}
.statement blockquote,.only blockquote{font-size:.9375rem}
.statement h4{font-size:.9375rem;margin-bottom:.2rem}
.statement h4 .aside{font-weight:400}
.place{line-height:1.4}
q{quotes:"“" "”" "‘" "’"}
.around{color:var(--soft)}
mark{background:none;color:inherit}
mark.quoted{background:var(--quoted);box-shadow:inset 0 -1px var(--quoted-line);padding:.06em .1em;margin:0 -.1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark[data-difference]{text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1.5px;text-decoration-skip-ink:none}
mark[data-difference=changed]{background:var(--changed);text-decoration-color:var(--changed-line);text-decoration-style:solid}
mark[data-difference=added]{background:var(--added);text-decoration-color:var(--added-line);text-decoration-style:dashed}
mark[data-difference=moved]{background:var(--moved);text-decoration-color:var(--moved-line);text-decoration-style:dotted;text-decoration-thickness:2px}
.quiet mark[data-difference]{background:none;text-decoration:underline dotted 1px var(--quiet-line)}
.silent{margin-top:.3rem}
.without{margin-top:.1rem}
.relation{font-weight:600}
.lost blockquote{text-decoration:line-through;text-decoration-thickness:1px;color:var(--soft)}
.note .text{max-width:42rem;margin:.5rem 0 .75rem;padding-left:1rem;border-left:3px solid var(--accent)}
.note .reply{margin:.25rem 0 .5rem 1.5rem}
.note .reply .text{margin:.1rem 0 0;border-left-color:var(--line)}
.note .text p{white-space:pre-line}
.note .text>*+*{margin-top:.4rem}
.note .text li{list-style:disc;display:list-item;margin-left:1.25rem}
.dismissed li,.only li{padding:.75rem 0;border-top:1px solid var(--line)}
.dismissed li:first-child,.only li:first-child{border-top:0}
.quotes{font-size:.9375rem;margin:.2rem 0}
.counts th[scope=row]{white-space:nowrap}
.standing strong{color:var(--ink);font-weight:600}
.sources th[scope=row]{text-align:left;font-weight:400;padding-left:0}
.pairs.sources{margin-top:0}
.sources tbody tr{border-top:1px solid var(--line)}
.sources abbr{text-decoration:none}
.copies li{padding:.75rem 0;border-top:1px solid var(--line)}
.copies li:first-child{border-top:0}
.copies .label{font-size:.8125rem}
.copies .copy-place{white-space:nowrap;margin-right:1rem}
.wide{overflow-x:auto}
.facts{width:100%;font-size:.8125rem}
.facts th,.facts td{vertical-align:top;padding:.5rem .75rem .5rem 0;min-width:5.5rem}
.facts tbody tr{border-top:1px solid var(--line)}
.facts tbody th{font-weight:400;min-width:8rem}
.facts thead th{padding-bottom:.4rem}
.facts thead .letter{display:table;margin-bottom:.25rem}
.facts q{color:var(--soft)}
.history{width:100%;font-size:.8125rem}
.history th,.history td{vertical-align:top;padding:.35rem .75rem .35rem 0}
.history tbody tr{border-top:1px solid var(--line)}
.history .when{white-space:nowrap}
.methods>div{display:grid;grid-template-columns:9.5rem 1fr;gap:0 1.25rem;padding:.5rem 0}
.methods dt{font-weight:600}
.methods dd{max-width:38rem}
@media screen and (max-width:40rem){.side,.valued .side,.methods>div{grid-template-columns:1fr}.contents>ol{columns:1}.accounts dl>div{grid-template-columns:5.5rem 1fr}.coverage tbody th{width:auto}.page{padding:1.5rem 1rem 4rem}h1{font-size:1.75rem}}
`;
