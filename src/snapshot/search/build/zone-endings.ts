const endings: readonly (readonly [RegExp, string])[] = [
  [/高新技术产业(?:开发区|园区)/, '高新区'],
  [/经济(?:技术)?开发区/, '经开区'],
  [/自由贸易试验区/, '自贸区'],
  [/综合保税区/, '综保区'],
];

/** Shortens the kind of a zone in a name as people do: 高新技术产业开发区 and 高新技术产业园区 are both 高新区. */
export const withShortZone = (name: string): string =>
  endings.reduce((text, [ending, short]) => text.replace(ending, short), name);
