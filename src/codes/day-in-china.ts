const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** Day in China at a time, ISO. */
export const dayInChina = (time: Date): string => dayOf.format(time);
