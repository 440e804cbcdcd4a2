/** For paper, A4 and Letter alike: running head and foot, and no page that begins or ends with a torn piece. */
export const paper = `
@page{margin:22mm 18mm 20mm;
@top-left{font:400 8pt "Liberation Sans",Arial,sans-serif;color:#5a564f;vertical-align:bottom;padding-bottom:5mm}
@top-right{content:"Review report";font:400 8pt "Liberation Sans",Arial,sans-serif;color:#5a564f;vertical-align:bottom;padding-bottom:5mm}
@bottom-right{content:counter(page) " / " counter(pages);font:400 8pt "Liberation Sans",Arial,sans-serif;color:#5a564f}}
@page:first{@top-left{content:none}@top-right{content:none}}
@media print{
:root{font-size:9.25pt}
body{font-size:1rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.page{max-width:none;padding:0}
.skip{display:none}
hgroup{break-inside:avoid;break-after:avoid}
hgroup:has(h2){margin-top:2rem}
#statements{break-before:page}
#statements>hgroup{margin-top:0}
article h3,article h4,.lead{max-width:none}
h3,h4,.tags,caption,thead{break-inside:avoid;break-after:avoid}
.side,.accounts>li,.dismissed li,.only li,.methods>div,tr,.first li{break-inside:avoid}
article>.tags+h4,article>.tags+h3{break-before:avoid}
.silent,.place{break-before:avoid}
p,blockquote{orphans:2;widows:2}
a{color:inherit;text-decoration:none}
.wide{overflow:visible}
}
`;
