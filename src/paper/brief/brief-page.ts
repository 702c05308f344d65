import type { Language } from '../../codes/language.js';
import type { Brief } from './brief.js';
import { words } from './brief-words.js';
import { chainPart, figures } from './chain-part.js';
import { demandPart } from './demand-part.js';
import { Markup, markup } from './markup.js';
import { listed } from './page-limits.js';
import { pageStyle } from './page-style.js';
import { picturePart } from './picture/chain-drawing.js';
import { policyPart } from './policy-part.js';
import { stepPart, unknownPart } from './step-part.js';
import { targetPart } from './target-part.js';

/** Documents that are cited on the page. */
const maxPolicies = 3;

const policyNote = ({ policies }: Brief, language: Language): Markup | null =>
  policies.length === 0
    ? null
    : markup`<p class="note"><b>${words.policies[language]}</b> ${listed(policies, maxPolicies, language)}</p>`;

const maxSources: Readonly<Record<Language, number>> = { zh: 5, en: 4 };

const mapPart = ({ map }: Brief, language: Language): Markup =>
  markup`<section><h2>${words.map[language]}</h2>${map ?? markup`<p>${words.noMap[language]}</p>`}<p class="note">${words.mapNotice[language]}</p></section>`;

const datesOf = ({ basis }: Brief, language: Language): string[] => [
  `${words.asOf[language]} ${basis.asOf ?? words.notKnown[language]}`,
  `${words.revision[language]} ${basis.graphRevision}`,
];

const footer = (brief: Brief, language: Language): Markup => {
  const { basis, sources } = brief;
  const facts = [
    ...datesOf(brief, language),
    `${words.ruleSet[language]} ${basis.ruleSet}`,
    ...(basis.estimated ? [words.estimated[language]] : []),
    words.precision[language],
    words.licenceNote[language],
  ];
  return markup`<footer>${policyNote(brief, language)}<p class="note"><b>${words.basis[language]}</b> ${facts.join(' · ')}</p><p class="note"><b>${words.sources[language]}</b> ${listed(sources, maxSources[language], language)}</p></footer>`;
};

/** Lays a brief out as one printable page: no script, nothing from elsewhere. */
export const briefPage = (brief: Brief, language: Language): string => {
  const title = `${brief.place} · ${brief.chain}`;
  const [asOf, revision] = datesOf(brief, language);
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title} · ${words.title[language]}</title><style>${new Markup(pageStyle)}</style></head>
<body><main><header><h1><small>${words.title[language]}</small>${title}</h1><p>${asOf!}<br>${revision!}</p></header>
<p class="headline"><b>${brief.headline}</b> ${brief.next}</p>
${figures(brief, language)}
${demandPart(brief, language)}
<div class="two"><div>${mapPart(brief, language)}${unknownPart(brief, language)}${stepPart(brief, language)}</div>${chainPart(brief, language)}</div>
${policyPart(brief, language)}
${targetPart(brief, language)}
${footer(brief, language)}${picturePart(brief, language)}</main></body></html>
`.text;
};
