import { chosenAccent, OUR_ACCENT } from '#reports/accent';
import type { Report } from '#reports/report';

const SIZES = { a4: 'A4', letter: 'Letter' } as const;

/** Everything about how the page looks, on screens from the width of a telephone, in the dark, and on paper. */
export function styleOf(report: Report): string {
  const accent = chosenAccent(report.look) ?? OUR_ACCENT;
  return `
:root{color-scheme:light dark;--ink:#1d1b17;--quiet:#4d493f;--line:#c9c3b8;--ground:#fff;--rust:#b65b35;--accent:${accent}}
@media (prefers-color-scheme:dark){:root{--ink:#f1ede4;--quiet:#c4beb1;--line:#555046;--ground:#191713;--rust:#dba384;--accent:color-mix(in srgb,${accent} 35%,#fff)}}
@media print{:root{color-scheme:light;--ink:#1d1b17;--quiet:#4d493f;--line:#c9c3b8;--ground:#fff;--rust:#b65b35;--accent:${accent}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;padding:1.5rem 1rem 4rem;background:var(--ground);color:var(--ink);font:1rem/1.5 "Source Sans 3",Calibri,Carlito,"Segoe UI",system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2,.lead,figcaption{font-family:"Source Serif 4",Cambria,Caladea,Georgia,serif}
h1{font-size:clamp(1.9rem,5vw,2.8rem);line-height:1.12;margin:.2rem 0 .3rem}
h2{font-size:1.6rem;line-height:1.2;margin:3rem 0 .8rem;padding-bottom:.3rem;border-bottom:2px solid var(--accent)}
h3{font-size:1.25rem;line-height:1.25;margin:2rem 0 .5rem}
h4{font-size:1.05rem;margin:1.5rem 0 .3rem}
h5,h6{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:0 0 .7rem}
a{color:var(--accent)}
ul,ol{margin:0 0 .8rem;padding-left:1.4rem}
li{margin:0 0 .3rem}
.bare{list-style:none}
.wall{font-size:2.2rem;line-height:1.3}
header,.contents,main,footer{max-width:72rem;margin-inline:auto}
.kind{font-weight:600;color:var(--accent);margin:0}
.place,.cover-line,.note,figcaption+p{color:var(--quiet)}
.note,.cover-line{font-size:.9rem}
.cover-line{margin:0 0 .2rem}
.sentence,.lead{font-size:1.25rem;line-height:1.4}
.sentence{margin:1.5rem 0;font-family:"Source Serif 4",Cambria,Caladea,Georgia,serif;max-width:46rem}
.logo{display:block;max-width:16rem;max-height:4.5rem;margin-bottom:1.5rem}
.label{font-weight:600;margin:.8rem 0 .3rem}
.state{display:flex;gap:.5rem;align-items:center;font-size:.95rem;margin:0 0 .4rem}
.state.first{font-weight:600}
.mark{flex:none;margin-right:.35rem}
.bar{display:block;width:100%;max-width:38rem;height:.6rem;margin:.2rem 0 .8rem;color:var(--quiet)}
.main,.entry>p,.here,.links{max-width:40rem}
.notes{list-style:none;padding:0 0 0 .7rem;margin:0 0 .9rem;border-left:2px solid var(--line);font-size:.85rem;line-height:1.4;color:var(--quiet);max-width:40rem}
.entry{border-top:1px solid var(--line);padding-top:.2rem;margin-top:1.2rem}
.entry>h3,.entry>h4,.entry>h5,.entry>h6{margin-top:.6rem}
dl{margin:0 0 1rem}
.fact{padding:.35rem 0;border-top:1px solid var(--line)}
dt{font-weight:600}
dd{margin:0}
dd p{margin:0 0 .2rem}
.facing{display:grid;gap:1rem 2rem}
.here{padding-left:.8rem;border-left:3px solid var(--accent);margin:.6rem 0 1rem}
.line{height:2rem;border-bottom:1px solid var(--line)}
.stages>ol{list-style:none;padding:0;display:grid;gap:1rem 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr))}
.stages li{list-style:none}
.stages ul{padding:0}
.stages li li{border-top:1px solid var(--line);padding:.4rem 0}
.stages li li p{margin:0}
.stages .first>p:first-child{font-weight:600}
.table{overflow-x:auto;margin:1.2rem 0;max-width:58rem}
.table:focus-visible{outline:2px solid var(--accent)}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
table.wide{min-width:40rem}
caption{text-align:start;font-weight:600;padding-bottom:.4rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600;border-top:2px solid var(--ink)}
th.end,td.end{text-align:end}
figure{margin:1.5rem 0;max-width:40rem}
figcaption{font-size:1.05rem;margin:.5rem 0}
.drawing{display:block;width:100%;height:auto;font-family:inherit}
.broad{display:none}
.contents ol{list-style:none;padding:0}
.contents ol ol{padding-left:1rem;font-size:.9rem}
.contents li{margin:.25rem 0}
.contents h2{font-size:1.2rem;margin-top:2rem}
.contents a{text-decoration:none}
.contents a:hover,.contents a:focus{text-decoration:underline}
footer{margin-top:3rem;padding-top:.5rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.85rem}
@media (min-width:640px){.broad{display:block}.narrow{display:none}.fact{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1rem}.facing{grid-template-columns:1fr 1fr}body{padding-inline:2rem}}
@media screen and (min-width:1100px){
.page{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:0 2.5rem;max-width:78rem;margin-inline:auto;align-items:start}
.page>header{grid-column:1/-1;margin:0 0 1rem;width:100%;max-width:none}
.page>header:has(>figure){display:grid;grid-template-columns:minmax(0,1fr) minmax(0,30rem);gap:0 3rem;align-content:start}
.page>header>*{grid-column:1}
.page>header>figure{grid-column:2;grid-row:1/span 20;margin:0}
.sheet{display:block;max-width:60rem}
.contents{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto;margin:0;font-size:.95rem}
.contents h2{margin-top:0}
main,footer{margin:0;max-width:none;grid-column:2;width:100%}
main>section:first-child>.row>.main>h2{margin-top:0}
.row{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,15rem);gap:0 2rem;align-items:start}
.items p{margin-bottom:.2rem}
.row:has(>.main>:is(h3,h4,h5,h6)){align-items:end}
.items>li>.row{grid-template-columns:minmax(0,36.6rem) minmax(0,15rem)}
.fact{max-width:58rem}
.fact .row{grid-template-columns:minmax(0,26rem) minmax(0,15rem)}
}
@media print{
@page{size:${SIZES[report.look?.paper ?? 'a4']};margin:20mm 18mm 20mm;@bottom-left{content:${printed(report.runningHead)};font:8pt sans-serif;color:#4d493f}@bottom-right{content:${pageNumbers(report.pageLabel)};font:8pt sans-serif;color:#4d493f}}
body{padding:0;font-size:10pt;line-height:1.4}
h1{font-size:26pt}h2{font-size:17pt;margin-top:1.6rem}h3{font-size:13pt;margin-top:1.1rem}h4{font-size:11pt;margin-top:.8rem}
h2,h3,h4,h5,h6,.label,.state,caption{break-after:avoid}
tr,figure,.fact,.line{break-inside:avoid}
thead{display:table-header-group}
p{orphans:3;widows:3}
.table{overflow:visible;max-width:none}
table.wide{min-width:0}
.main,.entry>p,.here,.links,figure{max-width:none}
.notes{border:0;padding:0;margin:0 0 .5rem;font-size:7.5pt;max-width:none}
.notes li{display:inline}
.notes li+li::before{content:" \\00b7 "}
.row:has(>.notes)>.main>:last-child{margin-bottom:.1rem}
.entry{margin-top:.8rem}
.page>header{break-after:page}
.sheet>header{break-after:auto}
.contents{break-after:page}
.contents ol{columns:2;column-gap:10mm}
.contents ol ol{columns:1}
a{text-decoration:none}
}
`;
}

/** The words of the label as they are, with the numbers that only paper knows between them. */
function pageNumbers(label: string): string {
  const parts = label.split(/(\{pages?\})/).filter((part) => part !== '');
  return parts
    .map((part) => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : printed(part)))
    .join(' ');
}

/** A text as a string of CSS: what is no letter or digit is told by its number, so that nothing ends the string or the style. */
function printed(text: string): string {
  const letters = Array.from(text, (letter) =>
    /[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 32).toString(16).padStart(6, '0')}`,
  );
  return `"${letters.join('')}"`;
}
