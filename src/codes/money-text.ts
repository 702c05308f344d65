import type { Text } from './language.js';

const digits = (value: number): string =>
  String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

/** Shows an amount of yuan in three digits or whole: 万元 or 亿元 in Chinese, millions or billions in English. */
export const moneyText = (yuan: number): Text => {
  const size = Math.abs(yuan);
  return {
    zh: size >= 1e8 ? `${digits(yuan / 1e8)}亿元` : `${digits(yuan / 1e4)}万元`,
    en: size >= 1e9 ? `${digits(yuan / 1e9)} bn yuan` : `${digits(yuan / 1e6)} m yuan`,
  };
};
