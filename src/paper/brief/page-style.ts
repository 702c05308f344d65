/** Style of one sheet of A4; on a screen the same sheet on grey. */
export const pageStyle = `
@page { size: A4; margin: 9mm 10mm; }
* { box-sizing: border-box; }
html { background: #eceff2; }
body { margin: 0; font: 7.2pt/1.3 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1c2733; }
:lang(en) body { font-size: 6.6pt; line-height: 1.22; } :lang(en) .chip { padding: 0 .8mm; } :lang(en) td.name { white-space: normal; } :lang(en) .two { grid-template-columns: 78mm minmax(0, 1fr); }
main { width: 206mm; margin: 6mm auto; padding: 7mm 8mm; background: #fff; box-shadow: 0 1px 6px #0003; }
header { display: flex; justify-content: space-between; align-items: flex-end; border-bottom: 1.6pt solid #12405f; padding-bottom: 1.6mm; }
h1 { margin: 0; font-size: 17pt; line-height: 1.2; color: #12405f; }
h1 small { display: block; font-size: 9pt; font-weight: normal; color: #52616f; letter-spacing: .25em; }
header p { margin: 0; text-align: right; color: #52616f; }
h2 { margin: 1.4mm 0 .8mm; font-size: 9.4pt; color: #12405f; }
h2 small { font-weight: normal; font-size: 7.6pt; color: #52616f; }
dl.figures { display: flex; gap: 1.5mm; margin: 2mm 0 0; }
dl.figures div { flex: 1; padding: 1mm; text-align: center; background: #f2f5f8; border-radius: 1mm; }
dl.figures dt { color: #52616f; } dl.figures dd { margin: 0; font-size: 12pt; font-weight: bold; line-height: 1.15; }
.chain { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5mm; }
.chain section { background: #f7f9fb; border-radius: 1mm; padding: 1mm 1.4mm 1.4mm; }
.chain h3 { margin: 0 0 .6mm; font-size: 7.6pt; }
.chip { display: inline-block; margin: 0 .7mm .7mm 0; padding: 0 1.2mm; border-radius: .8mm; border: .4pt solid #0002; white-space: nowrap; }
.MISSING { background: #f9d5cf; } .WEAK { background: #fdebc4; } .STRONG { background: #cfe9d6; } .PRESENT { background: #e3eedb; } .UNKNOWN { background: #fff; border-style: dotted; color: #52616f; }
.MISSING.PROVISIONAL { background: repeating-linear-gradient(45deg, #f9d5cf 0 1.2mm, #fff 1.2mm 2mm); } .chip.PROVISIONAL { border-style: dashed; border-color: #0006; }
.headline { margin: 1.6mm 0 0; font-size: 9pt; }
.firms { margin: 0 0 .5mm; } .chain p { margin: 0 0 .4mm; }
dl.figures dd small { font-size: 7pt; font-weight: normal; color: #52616f; margin-left: .6mm; } ul, ol { margin: 0; padding-left: 4mm; } .blank { color: #52616f; white-space: nowrap; margin-left: 1mm; } :lang(en) .blank { display: inline-block; white-space: normal; } .blank u { display: inline-block; min-width: 14mm; min-height: 1em; text-decoration: none; border-bottom: .4pt solid #52616f; }
.two { display: grid; grid-template-columns: 82mm minmax(0, 1fr); gap: 3mm; }
svg { display: block; width: 100%; background: #f2f6fa; border-radius: 1mm; }
svg path { stroke: #93a4b3; stroke-width: .5; } svg .other { fill: #e3e9ee; } svg .home { fill: #fff; } svg .place { fill: #f2b48a; stroke: #b4521c; }
svg line { stroke: #12405f; stroke-width: .8; stroke-opacity: .45; } svg circle { fill: #12405f; }
svg text { font-size: 9px; fill: #1c2733; paint-order: stroke; stroke: #fff; stroke-width: 2.2px; } svg .here { font-weight: bold; fill: #8a3a10; }
table { width: 100%; border-collapse: collapse; }
th { white-space: nowrap; text-align: left; font-weight: bold; background: #e8eef4; } th, td { padding: .4mm 1mm; vertical-align: top; border-bottom: .4pt solid #d6dde3; }
td.number { text-align: right; white-space: nowrap; } td.word { white-space: nowrap; } td.name { white-space: nowrap; }
tr { break-inside: avoid; }
.note { margin: .8mm 0 0; color: #52616f; font-size: 6.8pt; }
footer { margin-top: 2mm; border-top: .6pt solid #93a4b3; padding-top: .8mm; }
@page picture { size: A4 landscape; margin: 9mm 10mm; }
.picture { page: picture; break-before: page; margin-top: 6mm; }
svg.chain-picture { background: none; max-height: 172mm; }
.chain-picture .link { fill: none; stroke: #8b949e; stroke-width: 1; } .chain-picture .rule { stroke: #47505b; stroke-width: 1; }
.chain-picture text.stage { font-size: 12px; font-weight: bold; stroke: none; }
.chain-picture .box { stroke-width: 1.5; } .chain-picture .box:not(.CONFIRMED):not(.UNKNOWN) { stroke-dasharray: 5 3; } .chain-picture .box.UNKNOWN { stroke-dasharray: 1.5 2.5; stroke-width: 1.25; }
.chain-picture .STRONG { fill: #c7d8ea; stroke: #0a3d6e; } .chain-picture .PRESENT { fill: #edf5fc; stroke: #1f86d6; } .chain-picture .WEAK { fill: #fdf1cf; stroke: #ae7e04; } .chain-picture .MISSING { fill: #fff; stroke: #a0241e; } .chain-picture .UNKNOWN { stroke: #75777c; }
.chain-picture .fill, .chain-picture .stripe { stroke: none; } .chain-picture .stripe.STRONG { fill: #afc6de; } .chain-picture .stripe.PRESENT { fill: #d9e9f7; } .chain-picture .stripe.WEAK { fill: #f6e3ad; } .chain-picture .stripe.MISSING { fill: #f3cdc8; } .chain-picture .box.MISSING.CONFIRMED { fill: #f8dcd8; }
.chain-picture .node { padding: 1px 6px; font-size: 13px; line-height: 17px; color: #1b2027; } :lang(en) .chain-picture .node { font-size: 12px; line-height: 12px; } .chain-picture .node small { display: flex; justify-content: space-between; padding-left: 16px; font-size: 11px; }
.chain-picture .frame { fill: #fff; stroke-width: 1.5; } .chain-picture .sign:not(.CONFIRMED) .frame { stroke-dasharray: 2.6 1.7; } .chain-picture .sign.UNKNOWN .frame { stroke-dasharray: 1.5 2; } .chain-picture .sign path { fill: none; stroke: inherit; stroke-width: 1.6; } .chain-picture .sign { fill: none; } .chain-picture .STRONG .ink { fill: #0a3d6e; } .chain-picture .PRESENT .ink { fill: #1f86d6; } .chain-picture .WEAK .ink { fill: #ae7e04; } .chain-picture text.word { font-size: 12px; stroke: none; }
@media print { html { background: none; } main { width: auto; margin: 0; padding: 0; box-shadow: none; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
@media screen and (max-width: 800px) { main { width: auto; margin: 0; padding: 4mm; } .two, .chain { display: block; } dl.figures { flex-wrap: wrap; } }
`;
